// Command crd answers as the API server of Kubernetes would, with its own library: whether it takes a CustomResourceDefinition, and
// whether it takes documents as the spec of such a resource. Requests come on standard input, one a line.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
)

type request struct {
	// Definition replaces the resource definition; it is answered with what the API server has against it.
	Definition json.RawMessage `json:"definition"`
	// Document is a spec; it is answered with what the API server has against the resource.
	Document json.RawMessage `json:"document"`
}

type answer struct {
	// Errors are refusals by the API server, one line each.
	Errors []string `json:"errors"`
	// Unknown are fields that the API server drops, or refuses where it is asked to be strict.
	Unknown []string `json:"unknown,omitempty"`
	// Stored is the spec that the API server keeps, where it is another one than was sent.
	Stored any `json:"stored,omitempty"`
	// Problem says why there is no answer.
	Problem string `json:"problem,omitempty"`
}

func main() {
	if err := serve(os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func serve(in io.Reader, out io.Writer) error {
	reader := bufio.NewReaderSize(in, 1<<20)
	encoder := json.NewEncoder(out)
	var current *resource
	for {
		line, err := reader.ReadBytes('\n')
		if len(line) > 1 {
			var next answer
			current, next = reply(current, line)
			if err := encoder.Encode(next); err != nil {
				return err
			}
		}
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

func reply(current *resource, line []byte) (*resource, answer) {
	var request request
	if err := json.Unmarshal(line, &request); err != nil {
		return current, answer{Problem: err.Error()}
	}
	if request.Definition != nil {
		next, refusals, err := define(request.Definition)
		if err != nil {
			return nil, answer{Problem: err.Error()}
		}
		return next, answer{Errors: lines(refusals)}
	}
	if current == nil {
		return nil, answer{Problem: "there is no definition that was accepted; send one first"}
	}
	verdict, err := current.validate(request.Document)
	if err != nil {
		return current, answer{Problem: err.Error()}
	}
	return current, answer{Errors: lines(verdict.refusals), Unknown: verdict.unknown, Stored: verdict.stored}
}
