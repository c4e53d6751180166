#!/bin/bash
# Starts Keycloak with the passwords that lie in files, which it does not read by itself.
set -eu
KC_DB_PASSWORD=$(</run/secrets/keycloak_database_password)
KC_BOOTSTRAP_ADMIN_PASSWORD=$(</run/secrets/keycloak_admin_password)
SANGTAO_ACCOUNTS_SECRET=$(</run/secrets/accounts_client_password)
export SANGTAO_ACCOUNTS_SECRET KC_DB_PASSWORD KC_BOOTSTRAP_ADMIN_PASSWORD KC_BOOTSTRAP_ADMIN_USERNAME=admin
exec /opt/keycloak/bin/kc.sh start --import-realm
