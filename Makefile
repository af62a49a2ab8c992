# make demo    set up, build, and live through a control on a practice account
# make test    set up, and run the whole test suite
# make build   the release binary, .build/release/moonwatch
# make install, make uninstall   to and from PREFIX (/usr/local), below DESTDIR; docs/install.md
# make deb     a Debian package, .build/deb/
# make dist    the portable archive, its SBOM and a container, .build/dist/
# make check   what CI runs besides the tests: format, lint, documentation
# make bare    make demo and make test on a bare Debian 12 machine, made in a temporary folder

SWIFT ?= swift
PACKAGES = pkg-config libc6-dev libstdc++-12-dev liblua5.4-dev libisal-dev libsimdjson-dev libssl-dev \
  libcurl4-openssl-dev libexpat1-dev libyaml-dev
# The server that tests of the AWS client talk to, its certificates, and shells and pagers.
TEST_PACKAGES = python3 python3-venv openssl curl less zsh fish man-db
# moto, the AWS CLI, DuckDB and botocore. The stamp is written last: a folder without it is half made, and made again.
TEST_TOOLS = .build/test-venv
TEST_TOOLS_MADE = $(TEST_TOOLS)/made
# Debian's Python, which TEST_PACKAGES install, whatever python3 is first on the PATH.
PYTHON = /usr/bin/python3
# Suites that live through whole accounts: by themselves, since they would starve those that wait for a terminal.
ACCOUNT_TESTS = Root(Monitoring|Backout)Tests|KilledPlanTests|Practice(Backout|Implement|Chain)Tests|ChainTests|Plan(Safety|Command)Tests|CommandLineParityTests
# What makes packages: dpkg-shlibdeps; the assembler of ISA-L; libnghttp2 as a static library; certificates of the container.
BUILD_PACKAGES = dpkg-dev nasm libnghttp2-dev python3 ca-certificates xz-utils openssl
# Paths in the binary are those below the clone, wherever it is.
RELEASE = -c release --disable-local-rpath --product moonwatch -Xswiftc -file-prefix-map -Xswiftc $(CURDIR)=. \
  -Xcc -ffile-prefix-map=$(CURDIR)=.
STATIC = .build/static
ROOT = $(shell [ "$$(id -u)" = 0 ] || echo sudo env "PATH=$$PATH" SOURCE_DATE_EPOCH=$(SOURCE_DATE_EPOCH))
# The time of what is packed: that of the commit.
export SOURCE_DATE_EPOCH ?= $(shell git log -1 --format=%ct 2>/dev/null || date +%s)
export PREFIX DESTDIR
PREFIX ?= /usr/local
CHECK_PACKAGES = lua5.4 lua-check python3

.PHONY: demo test build install uninstall deb dist test-packages check setup setup-packages setup-test setup-test-packages setup-check lock embed models models-check stubs samples pictures benchmark sanitize bare clean
# Packages are installed by one step at a time.
.NOTPARALLEL:

demo: build
	@scripts/demo.sh .build/release/moonwatch

test: setup setup-test
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build --disable-xctest --skip '$(ACCOUNT_TESTS)'
	$(SWIFT) test --skip-build --disable-xctest --filter '$(ACCOUNT_TESTS)'

build: setup
	$(SWIFT) build $(RELEASE)
	scripts/hardening.sh .build/release/moonwatch

# What `make build` has built, without its debug symbols.
install:
	@scripts/strip.sh .build/release/moonwatch .build/install
	@scripts/install.sh install .build/install/moonwatch

uninstall:
	@scripts/install.sh uninstall

deb: build setup-packages
	rm -rf .build/deb
	scripts/deb.sh .build/release/moonwatch .build/deb

# The same objects as `make build`, linked with static libraries.
dist: build setup-packages
	scripts/static-libraries.sh $(STATIC)
	cp .build/release/moonwatch .build/moonwatch-shared
	PKG_CONFIG_PATH=$(CURDIR)/$(STATIC)/pkgconfig $(SWIFT) build $(RELEASE) -Xlinker $(CURDIR)/$(STATIC)/lib/portable.o
	mkdir -p .build/portable && mv .build/release/moonwatch .build/portable/moonwatch
	mv .build/moonwatch-shared .build/release/moonwatch
	rm -rf .build/dist
	scripts/archive.sh .build/portable/moonwatch $(STATIC) .build/dist

setup-packages: setup
	@scripts/packages.sh $(BUILD_PACKAGES)

# What is installed and packed, tried where nothing else is: docs/install.md. As root, or as a user with sudo.
test-packages: deb dist
	@scripts/packages.sh debootstrap
	scripts/strip.sh .build/release/moonwatch .build/install
	scripts/test-packages.sh install .build/install/moonwatch
	$(ROOT) scripts/test-packages.sh archive .build/dist .build/portable/moonwatch $(STATIC)
	$(ROOT) scripts/test-packages.sh deb .build/deb

# Debian's packages, only when one of them is missing.
setup:
	@scripts/requirements.sh $(SWIFT)
	@scripts/packages.sh $(PACKAGES)

setup-test: setup setup-test-packages $(TEST_TOOLS_MADE)

setup-test-packages:
	@scripts/packages.sh $(TEST_PACKAGES)

$(TEST_TOOLS_MADE): scripts/test-python.txt scripts/test-python.lock | setup-test-packages
	rm -rf $(TEST_TOOLS)
	$(PYTHON) -m venv $(TEST_TOOLS)
	$(TEST_TOOLS)/bin/pip install -q --disable-pip-version-check -r scripts/test-python.txt -c scripts/test-python.lock
	touch $@

# Writes scripts/test-python.lock: the version of each package that those in scripts/test-python.txt need.
lock: setup-test-packages
	rm -rf .build/lock
	$(PYTHON) -m venv .build/lock
	.build/lock/bin/pip install -q --disable-pip-version-check -r scripts/test-python.txt
	.build/lock/bin/pip freeze >.build/lock/versions
	{ echo '# Written by `make lock`. Do not edit.'; cat .build/lock/versions; } >scripts/test-python.lock

setup-check: setup
	@scripts/packages.sh $(CHECK_PACKAGES)

check: setup-check
	scripts/check.sh

# The tests with AddressSanitizer and its search for leaks, in a build of their own; docs/testing.md.
sanitize: setup setup-test
	scripts/sanitize.sh

# The table of the files that are inside the binary.
embed:
	scripts/embed.sh

# What a client knows of AWS's services, from botocore's models; docs/aws-models.md.
models: setup-test-packages $(TEST_TOOLS_MADE)
	$(TEST_TOOLS)/bin/python3 scripts/models.py
	$(MAKE) stubs
	scripts/embed.sh

models-check: setup-test-packages $(TEST_TOOLS_MADE)
	$(TEST_TOOLS)/bin/python3 scripts/models.py --check

# What editors know of them.
stubs: setup-check
	rm -rf stdlib/_meta/aws && mkdir -p stdlib/_meta/aws
	lua5.4 scripts/stubs.lua stdlib/_meta/aws

# The sample events, from their generator.
samples: setup-check
	rm -rf stdlib/samples/AWSLogs
	lua5.4 stdlib/samples/generate.lua stdlib/samples
	scripts/embed.sh

# The pictures in README, from what Moonwatch prints.
pictures: build
	scripts/pictures.py .build/release/moonwatch

# Moonwatch beside its peers on a corpus of 1 GB; docs/performance.md has the numbers.
benchmark: build setup-check
	scripts/benchmark.sh

# Both commands on a bare machine, as root or, with BARE=--user, as a user with sudo; docs/testing.md.
bare:
	scripts/bare.sh $(BARE)

clean:
	rm -rf .build .build-asan
