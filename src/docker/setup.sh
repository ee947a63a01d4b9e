#!/bin/sh
# Runs once in the compose project: gives Kibana its password, Protokoll a user that may touch its own indices only,
# the installation of dashboards a user that may change Kibana and read nothing, and readers one that may look.
# Repeating it changes nothing.
set -eu

answer=$(mktemp)
trap 'rm -f "$answer"' EXIT

# Prints a word as a JSON string.
json() {
  printf '"%s"' "$(printf '%s' "$1" | sed 's/[\\"]/\\&/g')"
}

# Sends the JSON $3 with method $1 to path $2.
send() {
  if ! status=$(curl -sS -o "$answer" -w '%{http_code}' -u "elastic:$ELASTIC_PASSWORD" --retry 5 --retry-connrefused \
    -H 'Content-Type: application/json' -X "$1" "$ELASTICSEARCH_URL$2" --data-binary "$3"); then
    echo "setup: Elasticsearch at $ELASTICSEARCH_URL does not answer." >&2
    exit 1
  fi
  case "$status" in
  2*) ;;
  401)
    echo "setup: Elasticsearch does not know elastic with this ELASTIC_PASSWORD. It keeps the password of its first" \
      "start; change it back in .env, or start over with docker compose down --volumes, which deletes the index." >&2
    exit 1
    ;;
  *)
    echo "setup: $1 $2 was answered with $status:" >&2
    cat "$answer" >&2
    exit 1
    ;;
  esac
}

send POST /_security/user/kibana_system/_password "{\"password\": $(json "$KIBANA_PASSWORD")}"

send PUT /_security/role/protokoll_app '{
  "cluster": ["monitor", "manage_index_templates"],
  "indices": [{"names": ["protokoll-*"], "privileges": ["all"]}]
}'
send PUT /_security/user/protokoll_app "{\"password\": $(json "$PROTOKOLL_PASSWORD"), \"roles\": [\"protokoll_app\"]}"

send PUT /_security/user/protokoll_dashboards \
  "{\"password\": $(json "$DASHBOARDS_PASSWORD"), \"roles\": [\"kibana_admin\"]}"

send PUT /_security/role/protokoll_reader '{
  "indices": [{"names": ["protokoll-*"], "privileges": ["read", "view_index_metadata"]}],
  "applications": [{"application": "kibana-.kibana", "privileges": ["read"], "resources": ["*"]}]
}'
send PUT /_security/user/protokoll "{\"password\": $(json "$WEB_PASSWORD"), \"roles\": [\"protokoll_reader\"]}"

echo "setup: done"
