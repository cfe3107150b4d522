# Read by standalone.conf. The portal's files are their owner's alone, and the built-in database has a password that
# nobody knows. A folder of an earlier release is brought to that.

# What the server makes from here on, its log too, others of the machine cannot read.
umask 077

portal_base=$(printf '%s' "$SERVER_OPTS" | sed -n 's/.*-Djboss\.server\.base\.dir=\([^"]*\).*/\1/p')
portal_base=${portal_base:-${JBOSS_BASE_DIR:-$JBOSS_HOME/standalone}}
portal_data=${PORTAL_DATA_DIR:-}
if [ -z "$portal_data" ]; then
  portal_data=$(printf '%s' "$SERVER_OPTS" | sed -n 's/.*-Djboss\.server\.data\.dir=\([^"]*\).*/\1/p')
  portal_data=${portal_data:-$portal_base/data}/portal
fi
mkdir -p "$portal_data" "${JBOSS_LOG_DIR:-$portal_base/log}" || exit 1

# A link may lead to each; what is linked from inside is somebody else's.
for portal_folder in "$portal_data" "${JBOSS_LOG_DIR:-$portal_base/log}"; do
  chmod 700 "$portal_folder/" || exit 1
  find "$portal_folder/" ! -type l -perm /077 -exec chmod go-rwx {} + ||
    echo "Some files in $portal_folder could not be closed to others of this machine" >&2
done

if [ -z "${PORTAL_DB_URL:-}${PORTAL_DB_USER:-}${PORTAL_DB_PASSWORD:-}" ]; then
  mkdir -p "$portal_data/db" || exit 1
  portal_password=$portal_data/db/password
  if [ ! -s "$portal_password" ]; then
    [ -s "$portal_password.new" ] || od -An -N32 -tx1 /dev/urandom | tr -d ' \n' > "$portal_password.new" || exit 1
    if [ -e "$portal_data/db/portal.mv.db" ]; then
      # It was made when all had the same password. Should this be cut short, it has the new one already.
      echo "alter user portal set password '$(cat "$portal_password.new")';" > "$portal_data/db/password.sql" || exit 1
      portal_changed=no
      for portal_known in portal "$(cat "$portal_password.new")"; do
        if "${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$(ls "$JBOSS_HOME"/modules/system/layers/base/com/h2database/h2/main/h2-*.jar)" \
          org.h2.tools.RunScript -script "$portal_data/db/password.sql" -user portal -password "$portal_known" \
          -url "jdbc:h2:file:$portal_data/db/portal;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;IFEXISTS=TRUE;WRITE_DELAY=0;TRACE_LEVEL_FILE=0" \
          2> "$portal_data/db/password.log"; then
          portal_changed=yes
          break
        fi
      done
      rm -f "$portal_data/db/password.sql"
      if [ "$portal_changed" = no ]; then
        echo "The password of the database in $portal_data/db could not be changed; $portal_data/db/password.log says why." >&2
        echo "If another server runs on it, stop that one. If it has a password of your own, set PORTAL_DB_PASSWORD." >&2
        exit 1
      fi
      rm -f "$portal_data/db/password.log"
    fi
    mv "$portal_password.new" "$portal_password" || exit 1
  fi
  PORTAL_DB_PASSWORD=$(cat "$portal_password") || exit 1
  export PORTAL_DB_PASSWORD
  # Earlier releases kept a trace, with the words of whatever the database refused.
  rm -f "$portal_data"/db/*.trace.db "$portal_data"/db/*.trace.db.old
fi
