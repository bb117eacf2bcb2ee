/** Reads each document into the generated class of its contract, and writes it again. */

import com.example.agent.AgentMachineFingerprint
import com.example.agent.AgentMachineProfile
import com.example.agent.AgentToolSurface
import com.example.agent.AgentWorkspaceMount
import kotlinx.serialization.KSerializer
import kotlinx.serialization.SerializationException
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive

val contracts: Map<String, KSerializer<*>> =
    mapOf(
        "AgentMachineFingerprint" to AgentMachineFingerprint.serializer(),
        "AgentMachineProfile" to AgentMachineProfile.serializer(),
        "AgentToolSurface" to AgentToolSurface.serializer(),
        "AgentWorkspaceMount" to AgentWorkspaceMount.serializer(),
    )

fun main() {
    for (line in generateSequence(::readLine)) println(answer(Json.parseToJsonElement(line).jsonObject))
}

fun answer(question: JsonObject): JsonObject =
    try {
        val contract = contracts.getValue(question.getValue("contract").jsonPrimitive.content)
        JsonObject(mapOf("document" to rewritten(contract, question.getValue("document"))))
    } catch (error: SerializationException) {
        JsonObject(mapOf("error" to JsonPrimitive(error.message?.lines()?.first())))
    }

fun <T> rewritten(contract: KSerializer<T>, document: JsonElement): JsonElement =
    Json.encodeToJsonElement(contract, Json.decodeFromJsonElement(contract, document))
