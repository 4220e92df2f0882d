// What Swift needs of the library: its headers, and inline functions for what the importer cannot see.
#pragma once

#include <leptonica/allheaders.h>
#include <tesseract/capi.h>
