#!/bin/bash
# Starts the API; its passwords may lie in files, as container secrets do.
set -eu
secret=${SANGTAO_DATABASE_PASSWORD_FILE:-/run/secrets/database_password}
if [ -z "${QUARKUS_DATASOURCE_PASSWORD:-}" ] && [ -r "$secret" ]; then
  QUARKUS_DATASOURCE_PASSWORD=$(cat "$secret")
  export QUARKUS_DATASOURCE_PASSWORD
fi
accounts=${SANGTAO_ACCOUNTS_SECRET_FILE:-/run/secrets/accounts_client_password}
if [ -z "${SANGTAO_ACCOUNTS_SECRET:-}" ] && [ -r "$accounts" ]; then
  SANGTAO_ACCOUNTS_SECRET=$(cat "$accounts")
  export SANGTAO_ACCOUNTS_SECRET
fi
exec java ${JAVA_OPTS:--XX:MaxRAMPercentage=70} -jar /opt/sangtao/quarkus-run.jar
