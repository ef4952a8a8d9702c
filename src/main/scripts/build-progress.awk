# Turns Maven's output into a line per module, and now and then how much was downloaded.
function megabytes(text,   parts) {
  if (match(text, /\(([0-9.]+) (B|kB|MB|GB) at/)) {
    split(substr(text, RSTART + 1, RLENGTH - 4), parts, " ")
    return parts[1] * (parts[2] == "GB" ? 1024 : parts[2] == "MB" ? 1 : parts[2] == "kB" ? 1 / 1024 : 0)
  }
  return 0
}
function say(text) {
  printf "  %-12s %s\n", "build", text
  fflush()
}
function report_downloads() {
  if (files > reported) {
    say(sprintf("downloaded %d files, %.0f MB", files, size))
    reported = files
  }
}
/^\[INFO\] Building .*\[[0-9]+\/[0-9]+\]$/ {
  report_downloads()
  say($3 " " $NF)
}
/^(\[INFO\] )?Downloaded from/ {
  files++
  size += megabytes($0)
  if (size - announced >= 50) {
    announced = size
    report_downloads()
  }
}
END { report_downloads() }
