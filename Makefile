# make demo    set up, build, and live through a control on a practice account
# make test    set up, and run the whole test suite
# make build   the release binary, .build/release/moonwatch
# make check   what CI runs besides the tests: format, lint, documentation

SWIFT ?= swift
PACKAGES = pkg-config libc6-dev libstdc++-12-dev liblua5.4-dev libisal-dev libsimdjson-dev libssl-dev \
  libcurl4-openssl-dev libexpat1-dev libyaml-dev
# The server that tests of the AWS client talk to, and its certificates.
TEST_PACKAGES = python3 python3-venv openssl curl
# The Python that has moto, the AWS CLI and DuckDB (scripts/test-python.txt): the system's, or one of our own.
TEST_PYTHON = $(shell python3 -c 'import moto.server, awscli, duckdb, sqlglot' 2>/dev/null || echo .build/test-venv)
# Suites that live through whole accounts: by themselves, since they would starve those that wait for a terminal.
ACCOUNT_TESTS = Root(Monitoring|Backout)Tests|KilledPlanTests|Practice(Backout|Implement|Chain)Tests|ChainTests|Plan(Safety|Command)Tests|CommandLineParityTests
CHECK_PACKAGES = lua5.4 lua-check python3
# A Python that has the botocore of scripts/botocore.txt: the system's, or one of our own.
MODELS_PYTHON = $(shell python3 scripts/models.py --botocore 2>/dev/null && echo python3 || echo .build/models-venv/bin/python)
SUDO = $(shell [ "$$(id -u)" = 0 ] || echo sudo)

.PHONY: demo test build check setup setup-test setup-test-packages setup-check embed models models-check stubs samples benchmark sanitize clean

demo: build
	@scripts/demo.sh .build/release/moonwatch

test: setup setup-test
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build --disable-xctest --skip '$(ACCOUNT_TESTS)'
	$(SWIFT) test --skip-build --disable-xctest --filter '$(ACCOUNT_TESTS)'

build: setup
	$(SWIFT) build -c release --product moonwatch

# Debian's packages, only when one of them is missing.
setup:
	@command -v $(SWIFT) >/dev/null || { echo "Swift 6.3 is needed: https://www.swift.org/install/linux/" >&2; exit 2; }
	@dpkg -s $(PACKAGES) >/dev/null 2>&1 || { $(SUDO) apt-get update -q && $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $(PACKAGES); }

setup-test: setup setup-test-packages $(TEST_PYTHON)

setup-test-packages:
	@dpkg -s $(TEST_PACKAGES) >/dev/null 2>&1 || { $(SUDO) apt-get update -q && $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $(TEST_PACKAGES); }

.build/test-venv: scripts/test-python.txt | setup-test-packages
	python3 -m venv $@ && $@/bin/pip install -q -r $< && touch $@

setup-check: setup
	@dpkg -s $(CHECK_PACKAGES) >/dev/null 2>&1 || { $(SUDO) apt-get update -q && $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $(CHECK_PACKAGES); }

check: setup-check
	scripts/check.sh

# The tests with AddressSanitizer and its search for leaks, in a build of their own; docs/testing.md.
sanitize: setup setup-test
	scripts/sanitize.sh

# The table of the files that are inside the binary.
embed:
	scripts/embed.sh

# What a client knows of AWS's services, from botocore's models; docs/aws-models.md.
models: .build/models-venv
	$(MODELS_PYTHON) scripts/models.py
	$(MAKE) stubs
	scripts/embed.sh

models-check: .build/models-venv
	$(MODELS_PYTHON) scripts/models.py --check

.build/models-venv: scripts/botocore.txt
	@$(if $(filter python3,$(MODELS_PYTHON)),:,python3 -m venv $@ && $@/bin/pip install -q -r $< && touch $@)

# What editors know of them.
stubs:
	rm -rf stdlib/_meta/aws && mkdir -p stdlib/_meta/aws
	lua5.4 scripts/stubs.lua stdlib/_meta/aws

# The sample events, from their generator.
samples:
	rm -rf stdlib/samples/AWSLogs
	lua5.4 stdlib/samples/generate.lua stdlib/samples
	scripts/embed.sh

# Moonwatch beside its peers on a corpus of 1 GB; docs/performance.md has the numbers.
benchmark: build
	scripts/benchmark.sh

clean:
	rm -rf .build .build-asan
