// What Swift needs of the libraries: their headers, and inline functions for what the importer cannot see.
#pragma once

#include <dlfcn.h>
#include <leptonica/allheaders.h>
#include <tesseract/capi.h>

// Keeps the recogniser on the thread that calls it. It is often built with OpenMP, whose threads then spin against
// those of the other workers and cost twice the time in all. OMP_THREAD_LIMIT would do, but it is read when the
// program is loaded, so the runtime is asked instead, where there is one: no levels of parallel regions are active.
static inline void scanUseOneThread(void) {
  void *program = dlopen(NULL, RTLD_LAZY);
  if (program == NULL) return;
  void (*setLevels)(int) = (void (*)(int))dlsym(program, "omp_set_max_active_levels");
  if (setLevels != NULL) setLevels(0);
  dlclose(program);
}

static inline void scanDropMessage(const char *message) { (void)message; }

// The image library writes to stderr for each damaged picture; what is wrong is told by a diagnostic.
static inline void scanBeSilent(void) {
  setMsgSeverity(L_SEVERITY_NONE);
  leptSetStderrHandler(scanDropMessage);
}
