# SPDX-License-Identifier: Apache-2.0
# Times conditional logistic regression (exact) and mantelhaen.test (exact) on the 49 strata of
# ContextBenchmark. Prints the medians in microseconds, clogit first.
suppressMessages(library(survival))
s <- 0:48
n1 <- 2 + s %% 3; n0 <- 4; m <- s %% 4; a <- (m + 1) %/% 2
days <- do.call(rbind, lapply(seq_along(s), function(k) data.frame(
  stratum = k,
  exposed = rep(c(1, 0), c(n1[k], n0)),
  case = c(rep(c(1, 0), c(a[k], n1[k] - a[k])), rep(c(1, 0), c(m[k] - a[k], n0 - m[k] + a[k]))))))
tables <- array(0, c(2, 2, 49))
for (k in seq_along(s)) tables[, , k] <- c(a[k], n1[k] - a[k], m[k] - a[k], n0 - m[k] + a[k])
keep <- m > 0
median_us <- function(f) {
  f()
  1e6 * median(sapply(1:31, function(i) { t <- Sys.time(); f(); as.numeric(Sys.time() - t, units = "secs") }))
}
cat(median_us(function() clogit(case ~ exposed + strata(stratum), days, method = "exact")), "")
cat(median_us(function() mantelhaen.test(tables[, , keep], exact = TRUE)), "\n")
