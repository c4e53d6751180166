#!/bin/bash
# Starts the API; its passwords may lie in files, as container secrets do.
set -eu

# from_file VARIABLE FILE: what the file holds, unless the variable is set
from_file() {
  if [ -z "${!1:-}" ] && [ -r "$2" ]; then
    export "$1=$(cat "$2")"
  fi
}

from_file QUARKUS_FLYWAY_PASSWORD "${SANGTAO_DATABASE_OWNER_PASSWORD_FILE:-/run/secrets/database_password}"
from_file QUARKUS_DATASOURCE_PASSWORD "${SANGTAO_DATABASE_PASSWORD_FILE:-/run/secrets/database_service_password}"
from_file SANGTAO_ACCOUNTS_SECRET "${SANGTAO_ACCOUNTS_SECRET_FILE:-/run/secrets/accounts_client_password}"
exec java ${JAVA_OPTS:--XX:MaxRAMPercentage=70} -jar /opt/sangtao/quarkus-run.jar
