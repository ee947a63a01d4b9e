#!/bin/sh
# Runs once in the compose project: gives Kibana its password and Protokoll a user that may touch its own indices only.
# Repeating it changes nothing.
set -eu

elasticsearch=${ELASTICSEARCH_URL:-http://elasticsearch:9200}

put() {
  status=$(curl -sS -o /tmp/answer -w '%{http_code}' -u "elastic:$ELASTIC_PASSWORD" -H 'Content-Type: application/json' \
    -X "$1" "$elasticsearch$2" -d "$3")
  case "$status" in
  2*) ;;
  *)
    echo "setup: $1 $2 was answered with $status:" >&2
    cat /tmp/answer >&2
    exit 1
    ;;
  esac
}

put POST /_security/user/kibana_system/_password "{\"password\": \"$KIBANA_PASSWORD\"}"
put PUT /_security/role/protokoll_app '{
  "cluster": ["monitor", "manage_index_templates"],
  "indices": [{"names": ["protokoll-*"], "privileges": ["all"]}]
}'
put PUT /_security/user/protokoll_app "{\"password\": \"$PROTOKOLL_PASSWORD\", \"roles\": [\"protokoll_app\"]}"
echo "setup: done"
