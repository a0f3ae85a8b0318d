/* libxml.h — inside the input room: libxml2, loaded when the first page comes.
 *
 * In: nothing. Out: its functions. Idea: linked, it would bring three more libraries into every run and cost most of
 * its start and 3 MB; few runs ever see a page. One thread at a time, as all of the input. */
#ifndef QUOTH_LIBXML_H
#define QUOTH_LIBXML_H

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>

#include <stdbool.h>

struct libxml {
    htmlParserCtxtPtr (*create)(htmlSAXHandlerPtr, void *, const char *, int, const char *, xmlCharEncoding);
    int (*use_options)(htmlParserCtxtPtr, int);
    int (*parse)(htmlParserCtxtPtr, const char *, int, int);
    void (*free)(htmlParserCtxtPtr);
    void (*free_document)(xmlDocPtr);
};

/* NULL: it is not on this machine, or there is no memory for it. */
const struct libxml *libxml_load(void);
/* Memory has: what is being parsed must be given up. */
bool libxml_has_run_out(void);
/* What it keeps for itself; once, at the process's end. */
void libxml_cleanup(void);

#endif
