#!/bin/sh
# The test suite with AddressSanitizer, which also looks for leaks when a process ends. docs/testing.md.
set -eu
cd "$(dirname "$0")/.."
: "${SWIFT:=swift}"
$SWIFT build --build-tests --sanitize address --scratch-path .build-asan
# Suppressions: what the system's libraries keep until the end (scripts/leaks.txt says why).
LSAN_OPTIONS="suppressions=$PWD/scripts/leaks.txt:print_suppressions=0" \
ASAN_OPTIONS="detect_leaks=1:detect_stack_use_after_return=0" \
MOONWATCH_TEST_BINARY="$PWD/.build-asan/debug/moonwatch" \
  $SWIFT test --skip-build --disable-xctest --sanitize address --scratch-path .build-asan "$@"
