#!/bin/sh
# Writes .env for docker-compose.yml, with passwords that nobody else has: make-env.sh FOLDER
# FOLDER is where the minutes lie. An .env that is there is left alone: Elasticsearch keeps the passwords in it.
set -eu

if [ $# -ne 1 ] || [ ! -d "$1" ]; then
  echo "make-env.sh: name the folder with the minutes, as in: make-env.sh /srv/minutes" >&2
  exit 2
fi
minutes=$(cd "$1" && pwd)
case "$minutes" in
*[\'\"\$\\:]*)
  echo "make-env.sh: Docker cannot be told of a folder with a quote, colon, dollar or backslash in its name: $minutes" >&2
  exit 2
  ;;
esac

env=$(dirname "$0")/../../.env
if [ -e "$env" ]; then
  echo "make-env.sh: there is an .env already; it was not changed." >&2
  exit 1
fi

umask 077
for name in ELASTIC_PASSWORD KIBANA_PASSWORD PROTOKOLL_PASSWORD DASHBOARDS_PASSWORD WEB_PASSWORD DATABASE_PASSWORD KIBANA_ENCRYPTION_KEY; do
  value=$(openssl rand -hex 16)
  echo "$name=$value"
done >"$env.new"
echo "MINUTES='$minutes'" >>"$env.new"
mv "$env.new" "$env"
echo "Wrote .env. Readers log in as protokoll with its WEB_PASSWORD."
