package main

import "strings"

// isExcused says whether the document owns up to what breaks the rule: its list names the first related place, or one that
// contains it.
func (r *rule) isExcused(document any, names map[string]any, this, it string) (bool, error) {
	if r.ExcusedBy == "" {
		return false, nil
	}
	related, found, err := r.firstRelated(names, this, it)
	if err != nil || !found {
		return false, err
	}
	for _, entry := range placesAt(document, "/"+r.ExcusedBy+"/*/pointer") {
		pointer, isText := entry.value.(string)
		if isText && strings.HasPrefix(related+"/", pointer+"/") {
			return true, nil
		}
	}
	return false, nil
}

// firstRelated is the pointer of the first related place, in whichever document it is.
func (r *rule) firstRelated(names map[string]any, this, it string) (string, bool, error) {
	for _, related := range r.Related {
		if related.Each == "" {
			return selectionPointer(related.At, this, it), true, nil
		}
		items, err := listOf(related.list, names)
		if err != nil {
			return "", false, err
		}
		for index, other := range items {
			names["other"] = other
			meant, err := isTrue(related.meant, names)
			if err != nil {
				return "", false, err
			}
			if meant {
				if related.ofDocuments {
					return pathPointer(related.At), true, nil
				}
				list := selectionPointer(related.Each, this, it)
				return indexPointer(list, index) + pathPointer(related.At), true, nil
			}
		}
	}
	return "", false, nil
}

// selectionPointer is where a selection such as `profile.network.mode` stands in the document that its first name is.
func selectionPointer(selection, this, it string) string {
	name, path, _ := strings.Cut(selection, ".")
	switch name {
	case "this":
		return this + pathPointer(path)
	case "it":
		return it + pathPointer(path)
	default:
		return pathPointer(path)
	}
}
