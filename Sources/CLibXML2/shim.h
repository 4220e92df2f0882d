// What Swift needs of the library: its headers, and inline functions for what the importer cannot see.
#pragma once

// Foundation carries its own copy of ICU; two definitions of its types in one module are an error. The types
// that libxml2 makes with ICU are only ever pointed at from here.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/SAX2.h>
#include <libxml/parser.h>
