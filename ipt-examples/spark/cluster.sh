#!/usr/bin/env bash
# ReviewOnSpark on a real cluster of this machine (a master, two workers with a core each, on the
# loopback interface), its lines held byte for byte against those of ReviewDiaries; and of diaries
# with contacts, what is pooled against that of ReviewCohort too.
#
#   mvn -q -Pspark -pl ipt-examples/spark -am -DskipTests package
#   ipt-examples/spark/cluster.sh [CLIENT_YEARS [OPTION OF ReviewDiaries ...]]
#
# by default with 2000 generated client-years and --sequential. Prints the throughput of both;
# stops what it started and removes what it wrote.
set -euo pipefail

target=$(cd "$(dirname "$0")" && pwd)/target
clients=${1:-2000}
shift || true
questions=("${@:---sequential}")
master=127.0.0.1:17077
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

app=$(printf '%s\n' "$target"/app/*.jar "$target"/ipt-example-spark-*.jar | paste -sd:)
opens=$("$java" -cp "$target/home/jars/*:$app" io.github.ipt4j.examples.spark.ModuleOptions)
work=$(mktemp -d)
pids=()

stop() {
  for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
  for pid in "${pids[@]}"; do wait "$pid" 2>/dev/null || true; done
  pids=()
}
trap 'stop; rm -rf "$work"' EXIT

# Without the version of Scala the executors die; with the name of the machine they find no driver.
export SPARK_HOME=$target/home SPARK_SCALA_VERSION=2.13 SPARK_LOCAL_IP=127.0.0.1
export SPARK_WORKER_DIR=$work/workers SPARK_NO_DAEMONIZE=1

daemon() {
  local name=$1
  shift
  # shellcheck disable=SC2086 # options are words
  "$java" $opens -Xmx256m -cp "$SPARK_HOME/jars/*" "$@" >"$work/$name.log" 2>&1 &
  pids+=($!)
}

started() {
  for _ in $(seq 600); do
    [ "$(grep -c "$2" "$work/$1.log" || true)" -ge "$3" ] && return
    sleep 0.5
  done
  cat "$work"/*.log >&2
  exit 1
}

start() {
  daemon master org.apache.spark.deploy.master.Master --host 127.0.0.1 --port "${master#*:}" --webui-port 0
  started master 'Starting Spark master' 1
  for worker in one two; do
    daemon "$worker" org.apache.spark.deploy.worker.Worker --host 127.0.0.1 --webui-port 0 -c 1 -m 1g "spark://$master"
  done
  started master 'Registering worker' 2
}

locally() {
  "$java" -Xmx256m -cp "$SPARK_HOME/jars/*:$app" "io.github.ipt4j.examples.$1" "${@:2}"
}

# What spark-submit does, without the scripts of a distribution.
on_spark() {
  # shellcheck disable=SC2086
  "$java" $opens -Xmx512m -cp "$SPARK_HOME/jars/*" org.apache.spark.deploy.SparkSubmit \
    --master "spark://$master" --class io.github.ipt4j.examples.spark.ReviewOnSpark \
    --executor-memory 512m --conf spark.scheduler.minRegisteredResourcesRatio=1 \
    --jars "$(printf '%s\n' "$target"/app/*.jar | paste -sd,)" "$target"/ipt-example-spark-*.jar "$@"
}

# Keeps what a command says, and says it where the command fails: saying FILE COMMAND ...
saying() {
  "${@:2}" 2>"$work/$1.txt" || {
    cat "$work/$1.txt" >&2
    exit 1
  }
}

# Seconds that a message tells: seconds FILE 'words before the seconds'
seconds() {
  sed -n "s/.*$2.* in \([0-9.]*\) s\$/\1/p" "$1" | tail -1
}

# Notes the processor time of all children so far, in seconds; a subshell would know of its own.
clock() {
  times >"$work/times"
  sed -n '2s/[ms]/ /gp' "$work/times" | awk '{ print $1 * 60 + $2 + $3 * 60 + $4 }' >"$work/clock-$1"
}

generate() {
  "$java" -cp "$SPARK_HOME/jars/*:$app" io.github.ipt4j.examples.spark.GenerateDiaries "$@"
}

diary=$work/diary.csv
generate "$diary" "$clients" 52
echo "$clients client-years, $(($(stat -c %s "$diary") >> 20)) MB, ${questions[*]}"

met=(--diary "$work/met.csv" --contacts "$work/contacts.csv" --contact-sampling DAILY --sequential)
generate "$work/met.csv" 500 26 "$work/contacts.csv"

clock 0
for round in 1 2; do
  saying "local-$round" locally ReviewDiaries --diary "$diary" "${questions[@]}" --out "$work/local.jsonl"
  if [ "$round" = 1 ]; then
    clock 1
    start
    saying spark on_spark --diary "$diary" "${questions[@]}" --out "$work/out"
    stop
    clock 2
  fi
done

cat "$work"/out/part-* | cmp - "$work/local.jsonl"
start
saying spark-met on_spark "${met[@]}" --out "$work/out-met" --pooled "$work/pooled.json"
stop
saying local-met locally ReviewDiaries "${met[@]}" --out "$work/local-met.jsonl"
saying cohort locally ReviewCohort "${met[@]}" --out "$work/cohort.json"
cat "$work"/out-met/part-* | cmp - "$work/local-met.jsonl"
cmp "$work/pooled.json" "$work/cohort.json"
echo "the same $(wc -l <"$work/local.jsonl") lines, $(wc -c <"$work/local.jsonl") bytes; the same of 500 half-years with contacts, and what is pooled"

awk -v n="$clients" -v a="$(seconds "$work/local-1.txt" done)" -v b="$(seconds "$work/local-2.txt" done)" \
  -v check="$(seconds "$work/spark.txt" checked)" -v cut="$(seconds "$work/spark.txt" cut)" \
  -v stage="$(seconds "$work/spark.txt" computed)" \
  -v before="$(<"$work/clock-0")" -v between="$(<"$work/clock-1")" -v after="$(<"$work/clock-2")" 'BEGIN {
  l = (a + b) / 2
  printf "local loop, files checked in it: %.1f and %.1f s, %.0f client-years a second, %.0f s of processor time\n", a, b, n / l, between - before
  printf "two workers: files checked in %.1f s, cut in %.1f s, computed in %.1f s, %.0f client-years a second, %.0f s of processor time\n", check, cut, stage, n / stage, after - between
  printf "computing stage: %.2f of the throughput of the local loop (its checking of the files taken off: %.2f); with checking and cutting: %.2f\n", l / stage, (l - check) / stage, l / (check + cut + stage)
}'
