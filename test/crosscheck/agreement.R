# Agreement between people by its definitions: over every pair of answers, one by one, with no short cut.
gappy <- function(rows) {
  do.call(rbind, lapply(rows, function(row) sapply(row, function(value) if (is.null(value)) NA else value)))
}

# Each subject's ratings written out, so that pairs of raters can be looked at.
ratings_of <- function(counts) lapply(seq_len(nrow(counts)), function(i) rep(seq_len(ncol(counts)), counts[i, ]))
agreement_and_shares <- function(counts) {
  ratings <- ratings_of(counts)
  rated <- ratings[lengths(ratings) > 0]
  agreeing <- sapply(rated[lengths(rated) > 1], function(given) mean(combn(given, 2, function(two) two[1] == two[2])))
  shares <- sapply(seq_len(ncol(counts)), function(level) mean(sapply(rated, function(given) mean(given == level))))
  list(observed = mean(agreeing), shares = shares)
}
beyond_chance <- function(observed, expected) (observed - expected) / (1 - expected)

alpha_of <- function(table, level) {
  units <- Filter(function(given) length(given) > 1, lapply(seq_len(ncol(table)), function(j) {
    table[!is.na(table[, j]), j]
  }))
  all <- unlist(units)
  distance <- function(a, b) {
    switch(level,
      nominal = as.numeric(a != b),
      interval = (a - b)^2,
      ratio = if (a + b == 0) 0 else ((a - b) / (a + b))^2,
      ordinal = {
        between <- all >= min(a, b) & all <= max(a, b)
        (sum(between) - (sum(all == a) + sum(all == b)) / 2)^2
      }
    )
  }
  over_pairs <- function(given) {
    sum(outer(seq_along(given), seq_along(given), Vectorize(function(i, j) {
      if (i == j) 0 else distance(given[i], given[j])
    })))
  }
  observed <- sum(sapply(units, function(given) over_pairs(given) / (length(given) - 1))) / length(all)
  expected <- over_pairs(all) / (length(all) * (length(all) - 1))
  1 - observed / expected
}

agreement_answers <- list(
  # W from R's own Friedman test; F and its tail from W.
  "kendall-w" = function(input) {
    scores <- table_of(input$raters_as_columns)
    n <- nrow(scores)
    m <- ncol(scores)
    chi <- unname(friedman.test(t(scores))$statistic)
    w <- chi / (m * (n - 1))
    df1 <- n - 1 - 2 / m
    f <- (m - 1) * w / (1 - w)
    list(
      W = w, chisq = chi, df = n - 1, p_chisq = pchisq(chi, n - 1, lower.tail = FALSE),
      F = f, df1 = df1, df2 = (m - 1) * df1, p_F = pf(f, df1, (m - 1) * df1, lower.tail = FALSE)
    )
  },
  "fleiss-kappa" = function(input) {
    read <- agreement_and_shares(table_of(input$counts))
    expected <- sum(read$shares^2)
    list(P = read$observed, Pe = expected, kappa = beyond_chance(read$observed, expected))
  },
  "gwet-ac1" = function(input) {
    read <- agreement_and_shares(table_of(input$counts))
    expected <- sum(read$shares * (1 - read$shares)) / (length(read$shares) - 1)
    list(P = read$observed, Pe = expected, ac1 = beyond_chance(read$observed, expected))
  },
  "krippendorff-alpha" = function(input) {
    table <- gappy(input$raters_as_rows)
    sapply(c("nominal", "ordinal", "interval", "ratio"), function(level) alpha_of(table, level), simplify = FALSE)
  },
  "cvi-modified-kappa" = function(input) {
    share <- input$A / input$N
    chance <- dbinom(input$A, input$N, 0.5)
    list(icvi = share, pc = chance, kappa = beyond_chance(share, chance))
  },
  "mean-absolute-deviation-from-median" = function(input) {
    x <- unlist(input$x)
    list(median = median(x), mad_median = mean(abs(x - median(x))), mad_mean = mean(abs(x - mean(x))))
  },
  "ram-ipras" = function(input) {
    x <- unlist(input$ratings)
    at <- unname(quantile(x, c(0.3, 0.7), type = 7))
    ipras <- 2.35 + 1.5 * abs(5 - mean(at))
    list(
      p30 = at[1], p70 = at[2], ipr = diff(at), ipras = ipras, di = diff(at) / ipras,
      disagreement = diff(at) > ipras, median = median(x), low = sum(x <= 3), high = sum(x >= 7)
    )
  },
  "polis-stats" = function(input) {
    # Adding one to each count, the two tests of proportions without continuity correction.
    two <- function(v) {
      sign(( v[1] + 1) / (v[3] + 1) - (v[2] + 1) / (v[4] + 1)) *
        sqrt(unname(suppressWarnings(prop.test(v[1:2] + 1, v[3:4] + 1, correct = FALSE))$statistic))
    }
    one <- function(v) {
      sign((v[1] + 1) / (v[2] + 1) - 0.5) *
        sqrt(unname(suppressWarnings(prop.test(v[1] + 1, v[2] + 1, p = 0.5, correct = FALSE))$statistic))
    }
    list(
      two_prop = list_of(sapply(input$two_prop, function(v) two(unlist(v)))),
      prop = list_of(sapply(input$prop, function(v) one(unlist(v))))
    )
  }
)
