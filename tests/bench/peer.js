// peer.js — what a JavaScript user would run instead. In: compromise or wink-nlp, and a path ("-": only see whether it is
// installed). Out: how much was found. Articles are parted at blank lines, since both slow down on long texts.
const fs = require('fs');
const [peer, path] = process.argv.slice(2);

const readers = {
    compromise() {
        const nlp = require('compromise');
        return text => nlp(text).quotations().out('array').length;
    },
    'wink-nlp'() {
        const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'));
        return text => nlp.readDoc(text).sentences().length();
    },
};
const read = readers[peer]();
if (path !== '-') {
    let found = 0;
    for (const paragraph of fs.readFileSync(path, 'utf8').split(/\n\n+/)) found += read(paragraph);
    console.log(found);
}
