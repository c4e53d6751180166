# Thin: each target names one command of backend/ or frontend/.
.DEFAULT_GOAL := help
.PHONY: help run test test-long bench format token clean-local

local_stack := backend/launch local-stack vn.sangtao.localstack.Main
site := $(wildcard frontend/package.json)

help: ## lists the targets
	@sed -nE 's/^([a-z-]+):.*## (.*)/\1\t\2/p' Makefile | while IFS="$$(printf '\t')" read -r target words; do printf '  make %-12s %s\n' "$$target" "$$words"; done

run: ## starts the database, Keycloak, the API and the site on this machine, until Ctrl-C
	@$(local_stack) run

test: ## builds and tests everything, in the browser too
	cd backend && ./mvn -B verify $(with_long)
	$(if $(site),cd frontend && npm ci --no-audit --no-fund && npm run lint && npm run test && npm run build && npm run e2e)

test-long: with_long = -DexcludedGroups=none
test-long: test ## the same, with what takes long

bench: ## measures how fast it is
	@backend/launch bench vn.sangtao.bench.Bench

format: ## formats all code
	cd backend && ./mvn -q -B spotless:apply
	$(if $(site),cd frontend && npm run format)

# The shell has a USER of its own, which is not meant: only "make token USER=…" counts.
token: ## prints an access token: make -s token USER=lead.hnd
	@$(local_stack) token '$(if $(filter command,$(firstword $(origin USER))),$(USER))'

clean-local: ## forgets the data, accounts and passwords of make run
	@$(local_stack) clean
