#!/bin/bash
# Runs once, when MariaDB's data folder is new: the account of the API. It may read; the owner of the tables, which the
# image has made, gives it its other rights table by table, and may do that.
set -eu
password=$(cat /run/secrets/database_service_password)
mariadb -uroot -p"$(cat /run/secrets/database_root_password)" <<SQL
create user sangtao_service identified by '${password}';
grant select on sangtao.* to sangtao_service;
grant all on sangtao.* to sangtao with grant option;
SQL
