// What Swift needs of the library: its headers, and inline functions for what the importer cannot see.
#pragma once

#include <libxml/xmlreader.h>
#include <libxml/xmlwriter.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
