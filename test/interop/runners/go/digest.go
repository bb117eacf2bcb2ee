package main

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"

	"github.com/gowebpki/jcs"
)

// digestOf is the RFC 8785 form of what encoding/json reads in a text, and the SHA-256 of its bytes.
func digestOf(text string) (canonical, digest string, err error) {
	var value any
	if err := json.Unmarshal([]byte(text), &value); err != nil {
		return "", "", err
	}
	read, err := json.Marshal(value)
	if err != nil {
		return "", "", err
	}
	form, err := jcs.Transform(read)
	if err != nil {
		return "", "", err
	}
	return string(form), fmt.Sprintf("sha256:%x", sha256.Sum256(form)), nil
}
