package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"cel.dev/cel-go/cel"
)

// A finding is a rule that a document breaks, and where.
type finding struct {
	Rule string `json:"rule"`
	At   string `json:"at"`
}

// A rule as rules.json has it; rules.schema.json says what the fields mean.
type rule struct {
	ID        string
	Cel       string
	Needs     []string
	Each      string
	At        string
	Related   []related
	ExcusedBy string
	Instances []instance

	kept cel.Program
}

type related struct {
	Each  string
	Where string
	At    string

	list  cel.Program
	meant cel.Program
	// Whether each item is a document of its own, which has no place in a list.
	ofDocuments bool
}

type instance struct {
	Contract string
	Pointer  string
}

// A placed rule stands where the instances of its model stand in one contract.
type placedRule struct {
	*rule
	pointer string
}

type rules struct {
	byContract map[string][]placedRule
}

func loadRules(folder string) (*rules, error) {
	text, err := os.ReadFile(filepath.Join(folder, "rules.json"))
	if err != nil {
		return nil, err
	}
	var book struct {
		Documents map[string]struct{ List bool }
		Rules     []*rule
	}
	if err := json.Unmarshal(text, &book); err != nil {
		return nil, err
	}
	compile, err := newCompiler(slices.Collect(maps.Keys(book.Documents)))
	if err != nil {
		return nil, err
	}
	placed := map[string][]placedRule{}
	for _, rule := range book.Rules {
		if rule.Cel == "" {
			continue
		}
		for index := range rule.Related {
			related := &rule.Related[index]
			related.ofDocuments = book.Documents[related.Each].List
		}
		if err := rule.compile(compile); err != nil {
			return nil, fmt.Errorf("%s: %w", rule.ID, err)
		}
		for _, instance := range rule.Instances {
			placed[instance.Contract] = append(placed[instance.Contract], placedRule{rule, instance.Pointer})
		}
	}
	return &rules{placed}, nil
}

func (r *rule) compile(compile compiler) (err error) {
	if r.kept, err = compile(r.Cel); err != nil {
		return err
	}
	// Other places decide nothing, except where an entry of the document may own up to them.
	if r.ExcusedBy == "" {
		return nil
	}
	for index := range r.Related {
		related := &r.Related[index]
		if related.Each == "" {
			continue
		}
		if related.list, err = compile(related.Each); err != nil {
			return err
		}
		if related.meant, err = compile(cmp.Or(related.Where, "true")); err != nil {
			return err
		}
	}
	return nil
}

// check lists the rules that a document breaks, by itself and together with the documents that are given.
func (r *rules) check(contract string, text json.RawMessage, documents map[string]any) ([]finding, error) {
	var document any
	if err := json.Unmarshal(text, &document); err != nil {
		return nil, err
	}
	findings := []finding{}
	for _, rule := range r.byContract[contract] {
		names, ready := named(document, rule.Needs, documents)
		if !ready {
			continue
		}
		for _, this := range placesAt(document, rule.pointer) {
			found, err := rule.findingsAt(this, document, names)
			if err != nil {
				return nil, fmt.Errorf("%s at %s: %w", rule.ID, this.pointer, err)
			}
			findings = append(findings, found...)
		}
	}
	slices.SortFunc(findings, func(left, right finding) int {
		return cmp.Or(strings.Compare(left.Rule, right.Rule), strings.Compare(left.At, right.At))
	})
	return findings, nil
}

// named is what the names of a rule stand for, apart from `this` and `it`; a rule that needs more is not evaluated.
func named(root any, needs []string, documents map[string]any) (map[string]any, bool) {
	names := map[string]any{"root": root}
	for _, name := range needs {
		document, given := documents[name]
		if !given {
			return nil, false
		}
		names[name] = document
	}
	return names, true
}

func (r *rule) findingsAt(this place, document any, names map[string]any) ([]finding, error) {
	names["this"] = this.value
	items := []place{this}
	if r.Each != "" {
		items = placesAt(this.value, pathPointer(r.Each)+"/*")
	}
	var findings []finding
	for _, item := range items {
		pointer := item.pointer
		if r.Each != "" {
			names["it"] = item.value
			pointer = this.pointer + item.pointer
		}
		kept, err := isTrue(r.kept, names)
		if err != nil {
			return nil, err
		}
		if kept {
			continue
		}
		excused, err := r.isExcused(document, names, this.pointer, pointer)
		if err != nil {
			return nil, err
		}
		if !excused {
			findings = append(findings, finding{r.ID, pointer + pathPointer(r.At)})
		}
	}
	return findings, nil
}
