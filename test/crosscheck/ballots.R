# Rules over rankings by brute force: every order is tried, every round is counted again from the ballots.
box_of <- function(input) {
  list(
    ballots = lapply(input$ballots, function(ballot) unlist(ballot$ranking)),
    counts = sapply(input$ballots, function(ballot) if (is.null(ballot$count)) 1 else ballot$count),
    options = sort(unique(unlist(lapply(input$ballots, function(ballot) ballot$ranking))))
  )
}
# How many put the row before the column; options that a ballot leaves out stand tied at its end.
support_of <- function(box) {
  support <- matrix(0, length(box$options), length(box$options), dimnames = list(box$options, box$options))
  for (i in seq_along(box$ballots)) {
    at <- match(box$options, box$ballots[[i]], nomatch = 1e6)
    support <- support + box$counts[i] * outer(at, at, "<")
  }
  support
}
orders_of <- function(left) {
  if (length(left) < 2) return(list(left))
  unlist(lapply(left, function(one) lapply(orders_of(setdiff(left, one)), function(rest) c(one, rest))), recursive = FALSE)
}
# Each standing option's votes, and whom the ballots name first among them.
count_first <- function(box, weights, standing) {
  first <- sapply(box$ballots, function(ballot) {
    left <- ballot[ballot %in% standing]
    if (length(left) == 0) NA else left[1]
  })
  votes <- sapply(standing, function(option) sum(weights[!is.na(first) & first == option]))
  list(first = first, votes = votes)
}
# Best first; of equals, the one that was declared earlier, then by name.
in_order <- function(votes, declared) {
  place <- match(names(votes), declared, nomatch = 1e6)
  names(votes)[order(-round(votes, 9), place, names(votes))]
}
# Every way through at most all options, its weakest majority; the strongest of them.
strongest_paths <- function(support) {
  n <- nrow(support)
  direct <- ifelse(support > t(support), support, 0)
  best <- direct
  for (step in seq_len(n)) {
    best <- pmax(best, sapply(seq_len(n), function(j) apply(best, 1, function(row) max(pmin(row, direct[, j])))))
  }
  diag(best) <- 0
  best
}
flat <- function(table) {
  options <- rownames(table)
  pairs <- expand.grid(b = options, a = options, stringsAsFactors = FALSE)
  pairs <- pairs[pairs$a != pairs$b, ]
  setNames(as.list(table[cbind(pairs$a, pairs$b)]), paste0(pairs$a, pairs$b))
}

ballot_answers <- list(
  "borda" = function(input) {
    box <- box_of(input)
    n <- length(box$options)
    points <- sapply(box$ballots, function(ballot) {
      left <- setdiff(box$options, ballot)
      places <- c(match(ballot, ballot), rep(length(ballot) + (length(left) + 1) / 2, length(left)))
      (n + 1 - places)[match(box$options, c(ballot, left))]
    })
    scores <- as.vector(points %*% box$counts)
    list(start1 = as.list(setNames(scores, box$options)), start0 = as.list(setNames(scores - sum(box$counts), box$options)))
  },
  "kemeny" = function(input) {
    box <- box_of(input)
    support <- support_of(box)
    scores <- sapply(orders_of(box$options), function(order) {
      ranked <- support[order, order]
      sum(ranked[upper.tri(ranked)])
    })
    list(score = max(scores), distance = sum(support) - max(scores))
  },
  "copeland" = function(input) {
    support <- support_of(box_of(input))
    list(scores = as.list(rowSums(support > t(support)) - rowSums(support < t(support))))
  },
  "schulze" = function(input) {
    support <- support_of(box_of(input))
    paths <- strongest_paths(support)
    winners <- rownames(paths)[rowSums(paths >= t(paths)) == nrow(paths)]
    list(pairs = flat(support), path_strength = flat(paths), winners = as.list(winners))
  },
  "irv" = function(input) {
    box <- box_of(input)
    standing <- box$options
    rounds <- list()
    out <- c()
    repeat {
      votes <- count_first(box, box$counts, standing)$votes
      rounds[[length(rounds) + 1]] <- as.list(votes)
      order <- in_order(votes, unlist(input$tie_break))
      if (length(standing) == 1 || 2 * max(votes) > sum(votes)) {
        rest <- in_order(votes, c())
        return(list(rounds = rounds, ranking = as.list(c(order[1], rest[rest != order[1]], rev(out)))))
      }
      last <- order[length(order)]
      standing <- setdiff(standing, last)
      out <- c(out, last)
    }
  },
  "stv" = function(input) {
    box <- box_of(input)
    weights <- box$counts
    quota <- floor(sum(weights) / (input$seats + 1)) + 1
    standing <- box$options
    elected <- c()
    rounds <- list()
    while (length(elected) < input$seats && length(standing) > 0) {
      counted <- count_first(box, weights, standing)
      rounds[[length(rounds) + 1]] <- as.list(counted$votes)
      order <- in_order(counted$votes, unlist(input$tie_break))
      free <- input$seats - length(elected)
      won <- if (length(standing) <= free) order else head(order[counted$votes[order] >= quota - 1e-9], free)
      if (length(won) == 0) {
        standing <- setdiff(standing, order[length(order)])
        next
      }
      for (option in won) {
        own <- !is.na(counted$first) & counted$first == option
        weights[own] <- weights[own] * max(0, counted$votes[option] - quota) / counted$votes[option]
      }
      elected <- c(elected, won)
      standing <- setdiff(standing, won)
    }
    c(list(quota = quota, elected = as.list(elected)), setNames(rounds, paste0("round", seq_along(rounds))))
  }
)
