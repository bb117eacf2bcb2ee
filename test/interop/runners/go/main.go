// Command runner answers the requests of the interop suite in Go: schema verdicts, rule verdicts and digests.
// Its argument is the folder of the compiled contracts; requests come on standard input, one a line.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
)

type request struct {
	ID        json.RawMessage `json:"id"`
	Task      string          `json:"task"`
	Contract  string          `json:"contract"`
	Document  json.RawMessage `json:"document"`
	Documents map[string]any  `json:"documents"`
	Text      string          `json:"text"`
}

// An answer has the fields of its task, or an error.
type answer struct {
	ID        json.RawMessage `json:"id"`
	Valid     *bool           `json:"valid,omitempty"`
	Findings  *[]finding      `json:"findings,omitempty"`
	Canonical string          `json:"canonical,omitempty"`
	Digest    string          `json:"digest,omitempty"`
	Error     string          `json:"error,omitempty"`
}

type runner struct {
	schemas *schemas
	rules   *rules
}

func main() {
	if len(os.Args) != 2 {
		fail(errors.New("usage: runner SCHEMAS_DIR"))
	}
	schemas, err := loadSchemas(os.Args[1])
	if err != nil {
		fail(err)
	}
	rules, err := loadRules(os.Args[1])
	if err != nil {
		fail(err)
	}
	if err := serve(&runner{schemas, rules}, os.Stdin, os.Stdout); err != nil {
		fail(err)
	}
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}

// serve answers line by line. Lines can be long, so they are read whole and not scanned with a limit.
func serve(runner *runner, in io.Reader, out io.Writer) error {
	reader := bufio.NewReaderSize(in, 1<<20)
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	for {
		line, err := reader.ReadBytes('\n')
		if len(line) > 1 {
			if err := encoder.Encode(runner.answer(line)); err != nil {
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

func (r *runner) answer(line []byte) answer {
	var request request
	if err := json.Unmarshal(line, &request); err != nil {
		return failed(nil, err)
	}
	answer, err := r.do(request)
	if err != nil {
		return failed(request.ID, err)
	}
	answer.ID = request.ID
	return answer
}

func (r *runner) do(request request) (answer, error) {
	switch request.Task {
	case "schema":
		valid, err := r.schemas.isValid(request.Contract, request.Document)
		return answer{Valid: &valid}, err
	case "rules":
		findings, err := r.rules.check(request.Contract, request.Document, request.Documents)
		return answer{Findings: &findings}, err
	case "digest":
		canonical, digest, err := digestOf(request.Text)
		return answer{Canonical: canonical, Digest: digest}, err
	default:
		return answer{}, fmt.Errorf("unknown task %q", request.Task)
	}
}

func failed(id json.RawMessage, err error) answer {
	if id == nil {
		id = json.RawMessage("null")
	}
	return answer{ID: id, Error: strings.ReplaceAll(err.Error(), "\n", "; ")}
}
