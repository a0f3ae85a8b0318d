# quoth: articles in, who said what out. GNU make; `make help` lists the targets.

# The rooms of src/ in the order of the pipeline. Includes point to the left only; `make layers` proves it.
ROOMS := base text lexicon token mark sentence tag rule weight attribute speaker claim engine json input view cli
CORE  := $(filter-out json input view cli,$(ROOMS))

# --- what may be set: make CC=clang STRICT=1, make VARIANT=asan check, make BUILD=/tmp/build -------------------------
CFLAGS  ?= -O2 -g
OBJCOPY ?= objcopy
VARIANT ?=
BUILD   ?= build$(VARIANT:%=/%)
STRICT  ?=
V       ?=
# Where make install and make uninstall put things; DESTDIR, before all of them, is for those who make packages.
PREFIX     ?= /usr/local
BINDIR     ?= $(PREFIX)/bin
LIBDIR     ?= $(PREFIX)/lib
INCLUDEDIR ?= $(PREFIX)/include
DATADIR    ?= $(PREFIX)/share
MANDIR     ?= $(DATADIR)/man
JQDIR      ?= $(PREFIX)/lib/jq
PLACES      = $(foreach name,DESTDIR PREFIX BINDIR LIBDIR INCLUDEDIR DATADIR MANDIR JQDIR BUILD VERSION ABI,$(name)='$($(name))')
SHOW     = $(if $(V),,@echo '  $(@:$(BUILD)/%=%)';)

WARNINGS := -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wvla -Wstrict-prototypes $(if $(STRICT),-Werror)
FLAGS_   :=
FLAGS_asan  := -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
FLAGS_ubsan := -fsanitize=undefined -fno-sanitize-recover=all
FLAGS_tsan  := -fsanitize=thread
FLAGS_fuzz  := -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
MODE     := -std=c11 -fPIC -fvisibility=hidden $(FLAGS_$(VARIANT))
LIBS_CORE = $(shell pkg-config --libs libpcre2-8)
LIBS_JSON = $(shell pkg-config --libs jansson)
# Asked for in each recipe, when setup has run: on a fresh machine there is no pkg-config before.
INCLUDES  = -Iinclude -Isrc $(shell pkg-config --cflags libpcre2-8 jansson)
# The program takes gzip and pages where their libraries are; WITHOUT="zlib libxml-2.0" builds it as if they were not.
EXTRAS    = $(foreach library,$(filter-out $(WITHOUT),zlib libxml-2.0),$(shell pkg-config --exists $(library) && echo $(library)))
DEFINES   = $(if $(filter zlib,$(EXTRAS)),-DQUOTH_WITH_ZLIB) $(if $(filter libxml-2.0,$(EXTRAS)),-DQUOTH_WITH_LIBXML2)
EXTRA_INCLUDES = $(if $(EXTRAS),$(shell pkg-config --cflags $(EXTRAS)))
# libxml2 is loaded when the first page comes, not linked.
LIBS_EXTRA = $(if $(filter zlib,$(EXTRAS)),$(shell pkg-config --libs zlib)) -ldl -pthread
COMPILE   = $(CC) $(MODE) $(WARNINGS) -D_DEFAULT_SOURCE $(DEFINES) $(INCLUDES) $(EXTRA_INCLUDES) $(CPPFLAGS) $(CFLAGS) -MMD -MP
# What is shipped is optimized once more across files as it is linked, which saves three instructions in a hundred; gcc
# alone makes objects for both. Tests and tools are linked without it, which is quick.
WHOLE     = $(if $(VARIANT),,$(shell $(CC) --version | grep -q 'Free Software' && echo -flto=auto))
# Of what gcc does for -O3 and beyond, that which pays here: two more.
EAGER     = --param max-inline-insns-auto=40 --param inline-min-speedup=10 -fipa-cp-clone -fpeel-loops -fsplit-loops -funswitch-loops
# Where gcc would fill and copy by the string instructions of x86, which take thirty cycles to begin, the C library does.
FILLS     = $(shell $(CC) -mstringop-strategy=libcall -fsyntax-only -x c /dev/null 2>/dev/null && echo -mstringop-strategy=libcall)
SHIPPED   = $(WHOLE:%=% -ffat-lto-objects $(EAGER) $(FILLS))
link      = $(CC) $(MODE) $(CFLAGS) $(1) $(LDFLAGS)
LINK      = $(call link,-fno-lto)
LINK_ALL  = $(call link,$(WHOLE))

# --- what there is --------------------------------------------------------------------------------------------------
sources   = $(sort $(wildcard $(1:%=src/%/*.c)))
objects   = $(patsubst %.c,$(BUILD)/%.o,$(1))
KNOWLEDGE := $(sort $(wildcard src/lang/en/*.lex src/lang/en/*.rules src/lang/en/*.weights src/lang/en/*.trees))
MADE_O    := $(call objects,$(call sources,$(CORE))) $(BUILD)/knowledge.o
CORE_O    := $(MADE_O) $(BUILD)/image.o
JSON_O    := $(call objects,$(call sources,json)) $(BUILD)/schema.o
PROGRAM_O := $(call objects,$(call sources,input view cli)) $(BUILD)/page.o
METRIC_O  := $(call objects,$(patsubst %,src/tools/%.c,store page sheet metric tally))
EXAM_O    := $(METRIC_O) $(call objects,$(patsubst %,src/tools/%.c,gold layout exam))
MEASURES  := $(addprefix $(BUILD)/,score sway score_speakers)
LIBRARIES := $(BUILD)/libquoth-json.a $(BUILD)/libquoth.a
PAPERS    := $(addprefix $(BUILD)/share/,quoth.1 quoth.3 quoth-records.5 quoth.bash _quoth quoth.fish quoth.jq)
# The number in the soname: one more whenever a program linked to the library before would not run with it.
ABI       := 0
VERSION   := $(shell sed -n 's/^.define QUOTH_VERSION "\(.*\)"/\1/p' include/quoth.h)
DOORS     := quoth quoth-json
STATIC    := $(DOORS:%=$(BUILD)/lib/lib%.a)
SHARED    := $(if $(filter Linux,$(shell uname)),$(DOORS:%=$(BUILD)/lib/lib%.so))
TESTS     := $(sort $(filter-out tests/score.c tests/bench.c tests/fuzz_%,$(wildcard tests/*.c)))
TEST_PROGRAMS := $(TESTS:tests/%.c=$(BUILD)/tests/%)
SUITES    := $(TEST_PROGRAMS) $(filter-out $(addprefix tests/,run.sh checks.sh layers.sh bench.sh count.sh growth.sh threads.sh),$(wildcard tests/*.sh))

# Two commands set up what they need; every other only says what is missing.
SETUP := $(if $(filter demo check setup,$(MAKECMDGOALS)),install,require) build $(filter demo check,$(MAKECMDGOALS))

ifeq ($(filter -j% --jobs%,$(MAKEFLAGS)),)
MAKEFLAGS += -j$(shell nproc 2>/dev/null || echo 2)
endif
MAKEFLAGS += --no-builtin-rules
.DELETE_ON_ERROR:
.PHONY: all check faults fuzz fuzzers demo bless bench count layers score sway score-speakers score-claims learn learn-claims setup clean help install uninstall force growth threads

all: $(BUILD)/quoth $(STATIC) $(SHARED) $(PAPERS) ## build/quoth, and the libraries in build/lib (the default)

$(BUILD)/quoth: $(PROGRAM_O) $(LIBRARIES)
	$(SHOW)$(LINK_ALL) -o $@ $^ $(LIBS_EXTRA) $(LIBS_JSON) $(LIBS_CORE)
$(BUILD)/libquoth.a: $(CORE_O)
$(BUILD)/libquoth-json.a: $(JSON_O)
$(LIBRARIES):
	@rm -f $@
	$(SHOW)$(AR) rcs $@ $^

# Tests and tools open the doors of rooms, by the libraries above. Those that are installed show the names of include/
# alone: no other can meet one of a program's own. Each holds its own memory.c, which keeps no state.
$(BUILD)/lib/quoth.o: $(CORE_O)
$(BUILD)/lib/quoth-json.o: $(JSON_O) $(BUILD)/src/base/memory.o
$(DOORS:%=$(BUILD)/lib/%.o): Makefile
	@mkdir -p $(@D)
	$(SHOW)$(LINK_ALL) $(WHOLE:%=-flinker-output=nolto-rel) -r -nostdlib -o $@ $(filter %.o,$^) && $(OBJCOPY) --localize-hidden $@
$(STATIC): $(BUILD)/lib/lib%.a: $(BUILD)/lib/%.o
	@rm -f $@
	$(SHOW)$(AR) rcs $@ $<
$(BUILD)/lib/libquoth-json.so: $(BUILD)/lib/libquoth.so
$(SHARED): $(BUILD)/lib/lib%.so: $(BUILD)/lib/%.o
	$(SHOW)$(LINK) -shared -Wl,-soname,$(@F).$(ABI) $(if $(VARIANT),,-Wl,-z,defs) -o $@.$(VERSION) $< \
	    $(if $(filter %-json.so,$@),-L$(@D) -lquoth $(LIBS_JSON),$(LIBS_CORE))
	@ln -sf $(@F).$(VERSION) $@.$(ABI) && ln -sf $(@F).$(ABI) $@
$(TEST_PROGRAMS): $(BUILD)/tests/%: $(BUILD)/tests/%.o $(LIBRARIES)
	$(SHOW)$(LINK) -o $@ $^ $(LIBS_JSON) $(LIBS_CORE) -lm
$(BUILD)/tests/unit_score: $(METRIC_O)
$(BUILD)/tests/unit_boost: $(call objects,src/tools/boost.c src/tools/store.c)

# Its own malloc, which fails where the test says; for this program alone.
$(BUILD)/tests/unit_view: $(call objects,$(call sources,view)) $(BUILD)/page.o
$(BUILD)/tests/unit_view: private LDFLAGS += -Wl,--wrap=malloc,--wrap=calloc,--wrap=realloc,--wrap=strdup

$(BUILD)/mix: $(BUILD)/src/tools/mix.o
$(BUILD)/race: $(BUILD)/src/tools/race.o
$(BUILD)/mix $(BUILD)/race:
	$(SHOW)$(LINK) -o $@ $^ $(LIBS_JSON)
# For make bench alone, where ICU is installed.
ICU = $(shell pkg-config --exists icu-uc && echo icu-uc)
$(BUILD)/sentences: tests/bench/sentences.c $(BUILD)/flags
	$(SHOW)$(CC) -std=c11 $(WARNINGS) $(CFLAGS) $(shell pkg-config --cflags icu-uc) -o $@ $< $(shell pkg-config --libs icu-uc)
$(BUILD)/learn: $(call objects,$(patsubst %,src/tools/%.c,learn train keeper verdict evidence boost)) $(EXAM_O) $(BUILD)/libquoth.a
$(BUILD)/learn_claims: $(call objects,$(patsubst %,src/tools/%.c,learn_claims train store)) $(BUILD)/libquoth.a
$(BUILD)/score_speakers: $(BUILD)/src/tools/judged.o
$(MEASURES): $(BUILD)/%: $(BUILD)/src/tools/%.o $(EXAM_O) $(BUILD)/libquoth.a
$(BUILD)/learn $(BUILD)/learn_claims $(MEASURES):
	$(SHOW)$(LINK) -o $@ $^ $(LIBS_JSON) $(LIBS_CORE) -lm

# Fuzzers, with VARIANT=fuzz and clang: make fuzz.
FUZZERS := $(patsubst tests/fuzz/%.c,$(BUILD)/%,$(wildcard tests/fuzz/*.c))
ifeq ($(VARIANT),fuzz)
fuzzers: $(FUZZERS)
$(FUZZERS): $(BUILD)/%: $(BUILD)/tests/fuzz/%.o $(call objects,$(call sources,input)) $(LIBRARIES)
	$(SHOW)$(LINK) -fsanitize=fuzzer -o $@ $^ $(LIBS_EXTRA) $(LIBS_JSON) $(LIBS_CORE)
endif

$(BUILD)/%.o: %.c $(BUILD)/flags | setup
	@mkdir -p $(@D)
	$(SHOW)$(COMPILE) $(SHIPPED) -c -o $@ $<

# --- what is built in: knowledge as text and as tables, the schema of the records, the look of a page ------------------------------
$(BUILD)/embed: src/tools/embed.c $(BUILD)/flags | setup
	$(SHOW)$(COMPILE) -o $@ $<
$(BUILD)/knowledge.c: $(BUILD)/embed $(KNOWLEDGE) $(BUILD)/list
	$(SHOW)$(BUILD)/embed quoth_builtin $(KNOWLEDGE) > $@
$(BUILD)/freeze: $(BUILD)/src/tools/freeze.o $(MADE_O)
	$(SHOW)$(LINK) -o $@ $^ $(LIBS_CORE)
$(BUILD)/image.c: $(BUILD)/freeze
	$(SHOW)$(BUILD)/freeze > $@
$(BUILD)/schema.c: $(BUILD)/embed src/json/schema.json
	$(SHOW)$(BUILD)/embed json_schema src/json/schema.json > $@
$(BUILD)/page.c: $(BUILD)/embed src/view/page.css
	$(SHOW)$(BUILD)/embed view_page_css src/view/page.css > $@
$(BUILD)/knowledge.o $(BUILD)/image.o $(BUILD)/schema.o $(BUILD)/page.o: $(BUILD)/%.o: $(BUILD)/%.c
	$(SHOW)$(COMPILE) -Wno-overlength-strings -c -o $@ $<

# --- manual and completions, from the table of options that the program has -------------------------------------------
$(BUILD)/options: src/tools/options.c src/cli/options.def $(BUILD)/flags | setup
	$(SHOW)$(COMPILE) -DOPTION_TABLE='"cli/options.def"' -o $@ $<
$(BUILD)/share/quoth.1: src/cli/quoth.1.in $(BUILD)/options
	@mkdir -p $(@D)
	$(SHOW)$(BUILD)/options manual < $< > $@
$(BUILD)/share/quoth.3 $(BUILD)/share/quoth-records.5 $(BUILD)/share/quoth.jq: $(BUILD)/share/%: $(BUILD)/options
	@mkdir -p $(@D)
	$(SHOW)cp $(wildcard src/*/$*) $@
$(BUILD)/share/quoth.3: src/engine/quoth.3
$(BUILD)/share/quoth-records.5: src/cli/quoth-records.5
$(BUILD)/share/quoth.jq: src/view/quoth.jq
$(BUILD)/share/quoth.bash $(BUILD)/share/_quoth $(BUILD)/share/quoth.fish: $(BUILD)/options $(BUILD)/quoth
	@mkdir -p $(@D)
	$(SHOW)$(BUILD)/options $(if $(filter _%,$(@F)),zsh,$(subst .,,$(suffix $@))) $(BUILD)/quoth > $@

# A changed flag or a file of knowledge gone is a change like any other.
$(BUILD)/flags: force | setup
	@mkdir -p $(@D); echo '$(COMPILE) $(LDFLAGS) $(SHIPPED)' | cmp -s - $@ || echo '$(COMPILE) $(LDFLAGS) $(SHIPPED)' > $@
$(BUILD)/list: force
	@mkdir -p $(@D); echo '$(KNOWLEDGE)' | cmp -s - $@ || echo '$(KNOWLEDGE)' > $@

# --- what people run ------------------------------------------------------------------------------------------------
setup: ## install what build needs, by the system's package manager
	@CC='$(CC)' sh src/tools/setup.sh $(SETUP)
demo: $(BUILD)/quoth ## set up, build, and show what quoth makes of some articles
	@sh src/tools/demo.sh $(BUILD)/quoth corpus/articles
check: export FLAGS = $(FLAGS_$(VARIANT))
check: all $(TEST_PROGRAMS) ## set up, build, and run every test; ends with "N passed, N failed"
	@BUILD='$(BUILD)' CC='$(CC)' sh tests/run.sh $(SUITES) tests/layers.sh
faults: all ## calls that fail, inputs without end, signals, no memory: each promise by a command
	@BUILD='$(BUILD)' CC='$(CC)' sh tests/faults/faults.sh
fuzz: ## each fuzzer for SECONDS_EACH (60) seconds, by clang's libFuzzer
	@$(MAKE) --no-print-directory CC='$(if $(filter clang%,$(CC)),$(CC),clang)' VARIANT=fuzz BUILD=build/fuzz CFLAGS='-O1 -g' fuzzers
	@BUILD=build/fuzz sh tests/fuzz/run.sh
bless: $(BUILD)/tests/golden ## show how corpus/records changes, then accept the change
	@rm -rf $(BUILD)/blessed; mkdir -p $(BUILD)/blessed
	@$(BUILD)/tests/golden --write $(BUILD)/blessed
	@diff -ruN corpus/records $(BUILD)/blessed || cp $(BUILD)/blessed/*.jsonl corpus/records
bench: all $(BUILD)/mix $(BUILD)/race $(ICU:%=$(BUILD)/sentences) ## speed beside wc, jq and others [BENCH=folder of texts] [SIZE=bytes] [ROUNDS=5]
	@BUILD='$(BUILD)' BENCH='$(BENCH)' SIZE='$(SIZE)' ROUNDS='$(ROUNDS)' sh tests/bench.sh
count: all $(BUILD)/mix $(ICU:%=$(BUILD)/sentences) ## instructions a byte against tests/budget.txt [BENCH=folder of texts]; needs valgrind
	@BUILD='$(BUILD)' BENCH='$(BENCH)' sh tests/count.sh
growth: all ## twice the text, twice the instructions, of articles and of hostile texts; needs valgrind
	@BUILD='$(BUILD)' sh tests/growth.sh
threads: all $(BUILD)/mix ## two threads beside two processes on 20,000 small files [FILES=20000 ROUNDS=5]
	@BUILD='$(BUILD)' FILES='$(FILES)' ROUNDS='$(ROUNDS)' sh tests/threads.sh
layers: ## prove that includes point up the pipeline only
	@ROOMS='$(ROOMS)' sh tests/layers.sh
score: $(BUILD)/score ## the program against annotators, a table: make score GOLD=folder [ERRORS=20]
	@$(BUILD)/score '$(GOLD)' $(ERRORS:%=--errors %)
sway: $(BUILD)/sway ## the same articles with other marks, line ends and blanks: make sway GOLD=folder
	@$(BUILD)/sway '$(GOLD)'
score-speakers: $(BUILD)/score_speakers ## whose name it is, on the judged articles of the corpus [ERRORS=1]
	@$(BUILD)/score_speakers corpus $(if $(ERRORS),--errors)
score-claims: $(BUILD)/tests/judged_claims ## what is worth checking, against labelled sentences [GOLD=file.jsonl]
	@$(BUILD)/tests/judged_claims $(GOLD)
learn: $(BUILD)/learn ## weights of the choosers from annotated articles: make learn GOLD=folder
	$(BUILD)/learn $(GOLD) src/lang/en
learn-claims: $(BUILD)/learn_claims ## weights of the claims from labelled sentences: make learn-claims GOLD=file.jsonl
	$(BUILD)/learn_claims $(GOLD) src/lang/en/claim.weights
install: all ## put program, libraries, headers, manual and completions under PREFIX [DESTDIR= BINDIR= LIBDIR= MANDIR= …]
	@$(PLACES) sh src/tools/install.sh put
uninstall: ## take away what install put, given the same folders
	@$(PLACES) sh src/tools/install.sh remove
clean: ## remove what was built
	rm -rf $(BUILD)
help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  \1\t\2/p' Makefile | expand -t 16
	@echo; echo '  CC= CFLAGS= STRICT=1 (warnings are errors)  VARIANT=asan|ubsan|tsan  BUILD=folder  PREFIX=folder  V=1 (show commands)'

export ROOMS
-include $(shell find $(BUILD) -name '*.d' 2>/dev/null)
