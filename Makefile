# Thin: each target names one command of backend/, frontend/ or tests/.
.DEFAULT_GOAL := help
.PHONY: help run test test-long test-quick lanes bench format token clean-local

local_stack := backend/launch local-stack vn.sangtao.localstack.Main
npm := npm --no-audit --no-fund

help: ## lists the targets
	@sed -nE 's/^([a-z-]+):.*## (.*)/\1\t\2/p' Makefile | while IFS="$$(printf '\t')" read -r target words; do printf '  make %-12s %s\n' "$$target" "$$words"; done

run: ## starts the database, Keycloak, the API and the site on this machine, until Ctrl-C
	@$(local_stack) run

test: ## builds and tests everything, in the browser too; as many lanes side by side as there are processors
	@rm -rf .local/tests backend/*/target/surefire-reports
	@$(MAKE) --no-print-directory --jobs=$(or $(LANES),$(shell nproc)) lanes
	@tests/times

test-long: export EXCLUDED_GROUPS = none
test-long: test ## the same, with what takes long

test-quick: ## tests in some minutes what needs no whole system, and the rooms that changed since main
	@tests/quick

# Lanes: each is a process with a system, a clock and people of its own. docs/testing.md says which tests are in which.
api_lanes := api-golden-book api-access api-sweep api-rest
lanes := build site $(api_lanes) local-stack outages bench browser
.PHONY: $(lanes:%=lane-%)
lanes: $(lanes:%=lane-%)

# What the lane "build" has compiled is tested as it is.
tested := ./mvn -B test -Dmaven.main.skip -Dmaven.resources.skip -Dmaven.compiler.useIncrementalCompilation=false \
	-Dspotless.check.skip -Dsurefire.failIfNoSpecifiedTests=false -DexcludedGroups=$(or $(EXCLUDED_GROUPS),long)

lane-build:
	@tests/lane build backend ./mvn -B package -DskipTests
lane-site:
	@tests/lane site frontend sh -c '$(npm) ci && npm run lint && npm run test && npm run build'

lane-api-golden-book: lane-build
	@tests/lane api-golden-book backend $(tested) -pl api -am -Drun=golden-book -Dtest='vn/sangtao/goldenbook/**'
lane-api-access: lane-build
	@tests/lane api-access backend $(tested) -pl api -am -Drun=access -Dtest='vn/sangtao/access/**'
lane-api-sweep: lane-build
	@tests/lane api-sweep backend $(tested) -pl api -am -Drun=sweep -Dtest='vn/sangtao/sweep/**'
lane-api-rest: lane-build
	@tests/lane api-rest backend $(tested) -pl api -Drun=rest -am \
		-Dtest='vn/sangtao/**,!vn/sangtao/goldenbook/**,!vn/sangtao/access/**,!vn/sangtao/sweep/**,!vn/sangtao/localstack/**'
lane-local-stack: lane-build
	@tests/lane local-stack backend $(tested) -pl local-stack
lane-outages: lane-build
	@tests/lane outages backend $(tested) -pl outages -am -Dtest='vn/sangtao/outages/**'
lane-bench: lane-build
	@tests/lane bench backend $(tested) -pl bench -am -Dtest='vn/sangtao/bench/**'

# Two browsers with a system each: last, when the others leave it the processors.
lane-browser: lane-site $(api_lanes:%=lane-%) lane-local-stack lane-outages lane-bench
	@tests/lane browser frontend npm run e2e

.PHONY: lane-quick-site lane-quick-api
lane-quick-site:
	@tests/lane quick-site frontend sh -c '$(npm) ci --prefer-offline && npm run lint && npm run test'
lane-quick-api:
	@tests/lane quick-api backend ./mvn -B test -pl api -am -Drun=quick -Dsurefire.failIfNoSpecifiedTests=false \
		-Dtest='ArchitectureTest,vn/sangtao/contract/**,FreshnessTest,PasswordsTest,RunCommandTest$(ROOMS)'

bench: ## measures how fast it is
	@backend/launch bench vn.sangtao.bench.Bench

format: ## formats all code
	cd backend && ./mvn -q -B spotless:apply
	cd frontend && npm run format

# The shell has a USER of its own, which is not meant: only "make token USER=…" counts.
token: ## prints an access token: make -s token USER=lead.hnd
	@$(local_stack) token '$(if $(filter command,$(firstword $(origin USER))),$(USER))'

clean-local: ## forgets the data, accounts and passwords of make run
	@$(local_stack) clean
