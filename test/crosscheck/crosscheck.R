# Computes with R what our statistics compute, for the inputs of one JSON file, and writes the answers to another.
suppressPackageStartupMessages({
  library(jsonlite)
  library(MASS)
  library(cluster)
  library(coin)
})
arguments <- commandArgs(trailingOnly = TRUE)
cases <- fromJSON(arguments[1], simplifyVector = FALSE)
table_of <- function(rows) do.call(rbind, lapply(rows, unlist))
list_of <- function(values) as.list(unname(values))
beside <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE)))
source(file.path(beside, "agreement.R"))
source(file.path(beside, "ballots.R"))

answers <- c(agreement_answers, ballot_answers, list(
  "quantile" = function(input) {
    x <- unlist(input$x)
    p <- unlist(input$p)
    of <- function(type) list_of(quantile(x, p, type = type))
    list(type2 = of(2), type6 = of(6), type7 = of(7))
  },
  "wilcoxon-signed-rank" = function(input) {
    x <- unlist(input$x)
    y <- unlist(input$y)
    exact <- length(x) <= 25
    p <- function(alternative) {
      suppressWarnings(wilcox.test(x, y, paired = TRUE, alternative = alternative, exact = exact)$p.value)
    }
    v <- suppressWarnings(wilcox.test(x, y, paired = TRUE, exact = exact)$statistic)
    if (exact) {
      list(V = unname(v), p_exact_greater = p("greater"), p_exact_two_sided = p("two.sided"))
    } else {
      list(V = unname(v), p_normal_greater = p("greater"), p_normal_two_sided = p("two.sided"))
    }
  },
  "friedman" = function(input) {
    test <- friedman.test(table_of(input$blocks_as_rows))
    list(chisq = unname(test$statistic), df = unname(test$parameter), p = test$p.value)
  },
  "mcnemar" = function(input) {
    plain <- mcnemar.test(table_of(input$table), correct = FALSE)
    corrected <- mcnemar.test(table_of(input$table), correct = TRUE)
    list(
      chisq = unname(plain$statistic), p = plain$p.value,
      chisq_cc = unname(corrected$statistic), p_cc = corrected$p.value
    )
  },
  "group-stability-chisq" = function(input) {
    test <- suppressWarnings(chisq.test(table_of(input$table), correct = FALSE))
    list(
      chisq = unname(test$statistic), df = unname(test$parameter), p = test$p.value,
      min_expected = min(test$expected)
    )
  },
  "stuart-maxwell" = function(input) {
    test <- mh_test(as.table(table_of(input$table)))
    list(chisq = as.numeric(statistic(test)), p = as.numeric(pvalue(test)))
  },
  "delphi-stability" = function(input) {
    first <- unlist(input$round1)
    second <- unlist(input$round2)
    kappa <- suppressWarnings(psych::cohen.kappa(cbind(first, second)))
    list(
      cv1 = sd(first) / mean(first), cv2 = sd(second) / mean(second),
      iqr1_type7 = IQR(first), iqr2_type7 = IQR(second),
      spearman = cor(first, second, method = "spearman"),
      weighted_kappa_quadratic = kappa$weighted.kappa
    )
  },
  "icc" = function(input) {
    values <- suppressWarnings(psych::ICC(table_of(input$ratings), lmer = FALSE)$results$ICC)
    names(values) <- c("ICC1", "ICC2", "ICC3", "ICC1k", "ICC2k", "ICC3k")
    as.list(values)
  },
  "cvr-critical" = function(input) {
    lapply(unlist(input$N), function(n) {
      k <- qbinom(0.05, n, 0.5, lower.tail = FALSE) + 1
      list(N = n, n_critical = k, cvr_critical = (k - n / 2) / (n / 2))
    })
  },
  "bradley-terry" = function(input) {
    wins <- table_of(input$wins_row_over_col)
    n <- nrow(wins)
    pairs <- t(combn(n, 2))
    design <- matrix(0, nrow(pairs), n)
    design[cbind(seq_len(nrow(pairs)), pairs[, 1])] <- 1
    design[cbind(seq_len(nrow(pairs)), pairs[, 2])] <- -1
    counts <- cbind(wins[pairs], wins[pairs[, 2:1]])
    fit <- glm(counts ~ design[, -1] + 0, family = binomial, control = list(epsilon = 1e-14, maxit = 200))
    strengths <- c(0, coef(fit))
    list(p = list_of(exp(strengths - mean(strengths))))
  },
  "ahp" = function(input) {
    matrix <- table_of(input$matrix)
    found <- eigen(matrix)
    weights <- abs(Re(found$vectors[, 1]))
    list(weights_eigen = list_of(weights / sum(weights)), lambda_max = Re(found$values[1]))
  },
  "hclust-ward" = function(input) {
    distances <- dist(table_of(input$points))
    ward <- hclust(distances, "ward.D2")
    list(
      ward_D2_heights = list_of(ward$height),
      ward_D_on_unsquared_heights = list_of(hclust(distances, "ward.D")$height),
      average_heights = list_of(hclust(distances, "average")$height),
      ward_D2_cut3 = list_of(cutree(ward, 3)), ward_D2_cut4 = list_of(cutree(ward, 4))
    )
  },
  # R's own nonmetric scaling, from the classical start: ours, from many starts, must not be worse.
  "nonmetric-mds" = function(input) {
    distances <- as.dist(table_of(input$dissimilarity))
    fit <- isoMDS(distances, k = 2, maxit = 500, tol = 1e-7, trace = FALSE)
    weak <- vegan::monoMDS(distances, y = cmdscale(distances), k = 2, model = "global", weakties = TRUE, maxit = 1000, sratmax = 0.9999999, smin = 1e-7)
    list(stress_not_above = min(fit$stress / 100, weak$stress))
  },
  "polis-silhouette" = function(input) {
    labels <- integer(length(input$dist))
    for (k in seq_along(input$clusters)) labels[unlist(input$clusters[[k]]) + 1] <- k
    widths <- silhouette(labels, as.dist(table_of(input$dist)))[, "sil_width"]
    list(each = list_of(widths), mean = mean(widths))
  },
  # Components of the imputed table, as prcomp finds them; and what k-means with many starts makes of our points.
  "opinion-groups" = function(input) {
    votes <- do.call(rbind, lapply(input$votes, function(row) {
      sapply(row, function(vote) if (is.null(vote)) NA else vote)
    }))
    imputed <- apply(votes, 2, function(column) {
      column[is.na(column)] <- mean(column, na.rm = TRUE)
      column
    })
    shares <- prcomp(imputed)$sdev^2
    list(explained = list_of((shares / sum(shares))[1:2]))
  },
  "string-distance" = function(input) {
    list(each = lapply(input$pairs, function(pair) list(levenshtein = as.numeric(adist(pair[[1]], pair[[2]])))))
  },
  "mallows-dispersion" = function(input) {
    rankings <- lapply(input$ballots, function(ballot) unlist(ballot$ranking))
    options <- sort(rankings[[1]])
    n <- length(options)
    orders <- function(left) {
      if (length(left) < 2) return(list(left))
      unlist(lapply(left, function(one) lapply(orders(setdiff(left, one)), function(rest) c(one, rest))), recursive = FALSE)
    }
    distance <- function(a, b) sum(combn(n, 2, function(at) match(a[at[1]], b) > match(a[at[2]], b)))
    mean_distance <- min(sapply(orders(options), function(centre) {
      mean(sapply(rankings, function(ranking) distance(centre, ranking)))
    }))
    every <- sapply(orders(options), function(other) distance(options, other))
    expected <- function(theta) sum(every * exp(-theta * every)) / sum(exp(-theta * every))
    theta <- uniroot(function(theta) expected(theta) - mean_distance, c(1e-9, 20), tol = 1e-12)$root
    list(mean_distance = mean_distance, theta = theta)
  }
))

write_json(
  list(
    r = R.version.string,
    packages = lapply(setNames(nm = c("MASS", "cluster", "coin", "psych", "vegan")), function(name) {
      as.character(packageVersion(name))
    }),
    cases = lapply(cases, function(case) {
      c(case, list(r = answers[[case$method]](case$input)))
    })
  ),
  arguments[2],
  auto_unbox = TRUE, digits = 15, null = "null"
)
