# Two commands are all that is needed: `make run` and `make test`. The rest is for people who work on it.

DATA ?= demo-data
LISTEN ?= 127.0.0.1:8080

.PHONY: help run web build dist test test-rust test-web test-browser test-translator bench faults fmt check openapi clean

help: ## List what there is
	@awk 'BEGIN { FS = ":.*## " } /^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: build ## Build everything and serve a demo community on http://127.0.0.1:8080
	./target/release/kumara serve --demo --data $(DATA) --listen $(LISTEN)

build: web ## Build the program with the web app in it
	@scripts/install-media-tools || true
	cargo build --release --package kumara

dist: web ## Build the program to hand out, and print its size and hash
	scripts/build-dist

web: web/dist/index.html ## Build the web app

web/node_modules/.package-lock.json: web/package-lock.json
	cd web && npm ci --no-audit --no-fund

web/dist/index.html: web/node_modules/.package-lock.json $(shell find web/src web/public web/index.html web/vite.config.ts locales -type f 2>/dev/null)
	cd web && npm run build

test: ## Install what tests need and run all of them
	scripts/test

test-rust: ## Format, lints and tests of the Rust part, on SQLite and PostgreSQL
	scripts/test rust

test-web: ## Types, lints and tests of the web app
	scripts/test web

test-browser: ## Tests in a real browser, on phone and desktop
	scripts/test browser

test-translator: ## Tests of the neural translator, with CTranslate2 itself (builds it: minutes)
	scripts/test translator

bench: ## Measure what the budgets speak of, and print both
	scripts/bench

faults: ## Break things in the midst of writes and account for every one (PostgreSQL, S3 server, disk, clock, wires)
	scripts/services/postgres install
	scripts/services/s3 install
	cargo build --package kumara --package kumara-media --package kumara-bench --bins
	target/debug/kumara-bench faults

fmt: ## Format everything
	cargo fmt --all
	cd web && npm run format
	cd e2e && npm run format

openapi: ## Write the API description from the code
	cargo run --quiet --package kumara -- openapi > crates/server/openapi.json

clean: ## Remove what was built, and the demo's data
	rm -rf target web/dist $(DATA)
