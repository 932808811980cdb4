// Debian's build of Swift's Observation library calls `swift::threading::fatal`, which none of its libraries defines. This
// defines it, for tests on Linux only; it must never do more than end the process, as the original does.
#include <stdio.h>
#include <stdlib.h>

#include "CThreadShim.h"

__attribute__((visibility("default"))) void _ZN5swift9threading5fatalEPKcz(const char *message, ...) {
  fputs(message, stderr);
  abort();
}
