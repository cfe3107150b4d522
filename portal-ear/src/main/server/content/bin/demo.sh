#!/bin/sh
# Runs the portal with demo content, says where it is and whom to sign in as, and stops it on Ctrl+C.
# Arguments go to standalone.sh, such as -Djboss.socket.binding.port-offset=100.
home=$(cd "$(dirname "$0")/.." && pwd)
export PORTAL_DEMO=true
export PORTAL_DATA_DIR="${PORTAL_DATA_DIR:-$home-demo}"
export LAUNCH_JBOSS_IN_BACKGROUND=1
umask 077
mkdir -p "$PORTAL_DATA_DIR"
log="$PORTAL_DATA_DIR/console.log"

sh "$home/bin/standalone.sh" "$@" > "$log" 2>&1 &
server=$!
trap 'kill "$server" 2> /dev/null; wait "$server"; exit 0' INT TERM

echo "Starting the portal; its log is $log"
until grep -q WFLYSRV0025 "$log"; do
  if ! kill -0 "$server" 2> /dev/null || grep -q WFLYSRV0026 "$log"; then
    grep -E 'ERROR|FATAL' "$log" | head -20
    echo "The portal did not start, see $log"
    kill "$server" 2> /dev/null
    wait "$server"
    exit 1
  fi
  sleep 1
done
port=$(sed -n 's/.*HTTP listener default listening on .*:\([0-9]*\).*/\1/p' "$log" | head -1)

cat << END

The portal is at http://localhost:$port

Sign in with the password atrium-demo as
  customer@example.com    a customer with orders, returns, threads and tickets
  second@example.com      another customer
  moderator@example.com   who runs the community
  agent@example.com       support: tickets and returns
  admin@example.com       accounts, roles and rules

Mails it sends are files in $PORTAL_DATA_DIR/mail
The REST API is described at http://localhost:$port/openapi
Ctrl+C stops it; what you did stays in $PORTAL_DATA_DIR
END
wait "$server"
