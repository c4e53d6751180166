#!/bin/bash
# Starts the API; the database's password may lie in a file, as container secrets do.
set -eu
secret=${SANGTAO_DATABASE_PASSWORD_FILE:-/run/secrets/database_password}
if [ -z "${QUARKUS_DATASOURCE_PASSWORD:-}" ] && [ -r "$secret" ]; then
  QUARKUS_DATASOURCE_PASSWORD=$(cat "$secret")
  export QUARKUS_DATASOURCE_PASSWORD
fi
exec java ${JAVA_OPTS:--XX:MaxRAMPercentage=70} -jar /opt/sangtao/quarkus-run.jar
