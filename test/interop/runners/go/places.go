package main

import (
	"strconv"
	"strings"
)

// A place is a value in a document, and the JSON Pointer to it.
type place struct {
	value   any
	pointer string
}

// placesAt lists the values at a pointer in which `*` stands for every index; none where something is missing.
func placesAt(value any, pointer string) []place {
	places := []place{{value, ""}}
	for _, key := range strings.Split(pointer, "/")[1:] {
		var next []place
		for _, place := range places {
			next = append(next, place.at(key)...)
		}
		places = next
	}
	return places
}

func (p place) at(key string) []place {
	if key == "*" {
		items, _ := p.value.([]any)
		places := make([]place, len(items))
		for index, item := range items {
			places[index] = place{item, indexPointer(p.pointer, index)}
		}
		return places
	}
	properties, _ := p.value.(map[string]any)
	value, found := properties[key]
	if !found {
		return nil
	}
	return []place{{value, p.pointer + "/" + key}}
}

func indexPointer(list string, index int) string {
	return list + "/" + strconv.Itoa(index)
}

// pathPointer writes a path such as `source.path` as a pointer; names of properties hold nothing that a pointer escapes.
func pathPointer(path string) string {
	if path == "" {
		return ""
	}
	return "/" + strings.ReplaceAll(path, ".", "/")
}
