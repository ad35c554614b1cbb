# SPDX-License-Identifier: Apache-2.0
# Times metafor's rma (REML, Hartung-Knapp) on its 13 BCG trials, those of TrialBenchmark. Prints
# the median in microseconds.
suppressMessages(library(metafor))
dat <- escalc(measure = "RR", ai = tpos, bi = tneg, ci = cpos, di = cneg, data = dat.bcg)
median_us <- function(f) {
  f()
  1e6 * median(sapply(1:51, function(i) { t <- Sys.time(); f(); as.numeric(Sys.time() - t, units = "secs") }))
}
cat(median_us(function() rma(yi, vi, data = dat, method = "REML", test = "knha")), "\n")
