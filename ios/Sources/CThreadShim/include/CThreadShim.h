#ifndef LIMBER_CTHREADSHIM_H
#define LIMBER_CTHREADSHIM_H

/// `swift::threading::fatal(char const *, ...)` by its linker name. Swift never calls it by this header.
void _ZN5swift9threading5fatalEPKcz(const char *message, ...);

#endif
