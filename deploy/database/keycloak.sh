#!/bin/bash
# Runs once, when MariaDB's data folder is new: Keycloak has a database and an account of its own.
set -eu
password=$(cat /run/secrets/keycloak_database_password)
mariadb -uroot -p"$(cat /run/secrets/database_root_password)" <<SQL
create database keycloak character set utf8mb4 collate utf8mb4_bin;
create user keycloak identified by '${password}';
grant all on keycloak.* to keycloak;
SQL
