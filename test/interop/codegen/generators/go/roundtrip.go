// Reads each document into the generated type of its contract, and writes it again.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"agent-machine.invalid/codegen/contracts"
)

type question struct {
	Contract string          `json:"contract"`
	Document json.RawMessage `json:"document"`
}

type answer struct {
	Document any    `json:"document,omitempty"`
	Error    string `json:"error,omitempty"`
}

var read = map[string]func(json.RawMessage) (any, error){
	"AgentMachineFingerprint": reader[contracts.AgentMachineFingerprint],
	"AgentMachineProfile":     reader[contracts.AgentMachineProfile],
	"AgentToolSurface":        reader[contracts.AgentToolSurface],
	"AgentWorkspaceMount":     reader[contracts.AgentWorkspaceMount],
}

func reader[T any](document json.RawMessage) (any, error) {
	var value T
	err := json.Unmarshal(document, &value)
	return value, err
}

func main() {
	questions, answers := json.NewDecoder(os.Stdin), json.NewEncoder(os.Stdout)
	for {
		var next question
		if err := questions.Decode(&next); errors.Is(err, io.EOF) {
			return
		} else if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		if value, err := read[next.Contract](next.Document); err != nil {
			answers.Encode(answer{Error: err.Error()})
		} else {
			answers.Encode(answer{Document: value})
		}
	}
}
