// What makes pages quicker to use where scripts run. Everything works without it.
