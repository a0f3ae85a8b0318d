/* form.h — inside the view room: what a form is. One row of view.c and one file make one. */
#ifndef QUOTH_VIEW_FORM_H
#define QUOTH_VIEW_FORM_H

#include "view/article.h"
#include "view/layer.h"
#include "view/view.h"

struct view {
    struct view_options options;
    struct article article;    /* under way, or the last one */
    struct layers layers;      /* over its text, where the form wants them */
    struct people people;      /* of the run; their order is that of appearance */
    struct page page;          /* what leaves next */
    struct page kept;          /* of a form that writes all at the end */
    struct html_claim *claims; /* of the run, for the page that ranks them */
    size_t claim_count, claim_capacity;
    struct store claim_words;
    uint64_t articles, quotes, words; /* ended so far, and said in them */
    enum view_status status;
    bool is_over; /* the document is too large */
};

struct form {
    bool has_layers, is_single;         /* single: one document makes one file */
    void (*article)(struct view *view); /* a document is complete */
    void (*finish)(struct view *view);  /* so is the run; NULL: nothing to say then */
};

void term_article(struct view *view);
void table_finish(struct view *view);
void html_article(struct view *view);
void html_finish(struct view *view);
void brat_article(struct view *view);
void webanno_article(struct view *view);
void schema_org_article(struct view *view);

/* Add the speakers of the article to those of the run. */
void view_count_people(struct view *view);

#endif
