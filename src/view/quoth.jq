# quoth.jq — what is asked of records again and again. Use: jq -L DIR 'include "quoth"; …', DIR being where this file is.
#
# A function on "records" takes them all as one list (jq -s); one on "a record" takes them one by one.

# A record → who speaks: the name; where there is none, the words that stand for it; "unknown" where nobody knows.
def who: .speaker.name // .speaker.text // "unknown";

# A record → the number of its words.
def words: .text | [splits("\\s+") | select(. != "")] | length;

# Records → those of a type.
def quotes: map(select(.type == "quote"));
def claims: map(select(.type == "claim"));

# Records → [{speaker, quotes: [records]}], those with most quotes first.
def by_speaker: quotes | group_by(who) | map({speaker: (.[0] | who), quotes: .}) | sort_by(- (.quotes | length));

# Records → [{speaker, quotes, words, articles}]: who said how much, most words first.
def speakers:
    by_speaker
    | map({speaker, quotes: (.quotes | length), words: (.quotes | map(words) | add), articles: (.quotes | map(.doc) | unique | length)})
    | sort_by(- .words);

# Records → the claims of a speaker, those most worth checking first.
def claims_by($name): claims | map(select(.speaker != null and who == $name)) | sort_by(- .check_worthy);

# A record and the text of its article → what stands before and after it, up to so many letters.
def context($text; $letters):
    ((.spans // [.span]) | [.[0][0], .[-1][1]]) as [$first, $last]
    | {before: $text[([0, $first - $letters] | max):$first], text: $text[$first:$last], after: $text[$last:$last + $letters]};
def context($text): context($text; 80);

# Words that are the same to a reader: no marks, no case, no blanks doubled.
def plain: ascii_downcase | gsub("[^\\p{L}\\p{N}]+"; " ") | ltrimstr(" ") | rtrimstr(" ");

# Records → the same without quotes that somebody is given again with the same words, as in articles of one agency that
# many papers print: the first stays, and says in `also` which documents have it too.
def dedupe:
    reduce .[] as $record ({order: [], seen: {}};
        ($record | if .type == "quote" then [who, (.text | plain)] | tojson else [.doc, .id] | tojson end) as $key
        | if .seen[$key] then .seen[$key].also += [$record.doc] else .order += [$key] | .seen[$key] = $record end)
    | .seen as $seen
    | .order
    | map($seen[.] | if .also then .also |= unique else . end);

# A quote → one flat row; csv_head names its columns. For @csv and @tsv.
def csv_head: ["doc", "id", "kind", "speaker", "cue", "text", "start", "end", "confidence"];
def csv_row: [.doc, .id, .kind, who, (.cue.lemma // ""), .text, .spans[0][0], .spans[-1][1], .confidence];

# Records of one article and its text → the shape of GDELT's Global Quotation Graph: what is in marks, with a little text
# before and after.
def quotation_graph($text):
    {url: .[0].doc, quotes: (quotes | map(select(.kind == "direct") | context($text; 100) | {pre: .before, quote: .text, post: .after}))};
