# Read by standalone.conf. The first run leaves what Java made of its classes, a class data archive; later starts take it
# from there instead of reading and checking each class again. Sets portal_class_options.

portal_class_options=
portal_classes=${PORTAL_CLASS_DATA:-$portal_data/classes}

# The size of a file; nothing where another start has just taken it away.
portal_size() {
  { wc -c < "$1"; } 2> /dev/null | tr -d ' '
}

# An archive is of one Java, one release and one place. With any other it is made anew: it is named by a sum over them.
portal_class_archive() {
  [ "$portal_classes" != off ] || return 0
  portal_java=$(readlink -f "$(command -v "${JAVA_HOME:+$JAVA_HOME/bin/}java")") || return 0
  portal_jdk=${portal_java%/bin/java}
  # Those that were tried. Another starts without.
  case "$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$portal_jdk/release" 2> /dev/null)" in
    17 | 21) ;;
    *) return 0 ;;
  esac
  [ -r "$portal_jdk/lib/server/libjvm.so" ] || return 0
  portal_sum=$({
    echo "$portal_jdk $JBOSS_HOME"
    ls -lnL "$portal_jdk/lib/server/libjvm.so" "$JBOSS_HOME/jboss-modules.jar" "$portal_base"/deployments/*.ear 2> /dev/null |
      awk '{print $5, $6, $7, $8}'
  } | cksum | cut -d ' ' -f 1)

  mkdir -p "$portal_classes" 2> /dev/null || return 0
  # What a run left at its end is tried by itself first: Java does not survive one that was cut short.
  for portal_made in "$portal_classes/$portal_sum".*.made; do
    portal_bytes=$(portal_size "$portal_made")
    [ -n "$portal_bytes" ] || continue
    if "$portal_java" -Xshare:on -XX:+VerifySharedSpaces "-XX:SharedArchiveFile=$portal_made" -XX:ErrorFile=/dev/null \
      -XX:-CreateCoredumpOnCrash -cp "$JBOSS_HOME/jboss-modules.jar" -version > /dev/null 2>&1; then
      portal_kept="$portal_classes/$portal_sum-$portal_bytes.jsa"
      if mv "$portal_made" "$portal_kept" 2> /dev/null; then
        for portal_archive in "$portal_classes"/*.jsa; do
          [ "$portal_archive" = "$portal_kept" ] || rm -f "$portal_archive" 2> /dev/null
        done
      elif [ -f "$portal_made" ]; then
        portal_class_options="-XX:SharedArchiveFile=$portal_made"
      fi
    else
      rm -f "$portal_made" 2> /dev/null
    fi
  done

  for portal_archive in "$portal_classes/$portal_sum"-*.jsa; do
    if [ -r "$portal_archive" ] && [ "$portal_archive" = "$portal_classes/$portal_sum-$(portal_size "$portal_archive").jsa" ]; then
      portal_class_options="-XX:SharedArchiveFile=$portal_archive"
    fi
  done
  if [ -z "$portal_class_options" ] && [ -w "$portal_classes" ]; then
    portal_class_options="-XX:ArchiveClassesAtExit=$portal_classes/$portal_sum.$$.made"
  fi
  # Thousands of classes have a reason each not to be in it, and a Java that does without has one.
  [ -z "$portal_class_options" ] || portal_class_options="$portal_class_options -Xlog:cds=off -Xlog:cds+dynamic=off"
}

# The options are words: a folder with a space in its name would be two.
case "$portal_classes" in
  *[[:space:]]*) ;;
  *) portal_class_archive ;;
esac
