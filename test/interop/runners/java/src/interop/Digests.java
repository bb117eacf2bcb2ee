package interop;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/** Canonical JSON (RFC 8785) and its digest. */
final class Digests {
  private Digests() {}

  static String canonical(String text) throws IOException {
    // Only the canonicalizer rounds numbers. It takes no texts and numbers alone, but in a list.
    var document = Json.write(Json.readExactly(text));
    var list = new JsonCanonicalizer("[" + document + "]").getEncodedString();
    return list.substring(1, list.length() - 1);
  }

  static String sha256(String canonical) throws NoSuchAlgorithmException, CharacterCodingException {
    var hash = MessageDigest.getInstance("SHA-256");
    hash.update(utf8(canonical));
    return "sha256:" + HexFormat.of().formatHex(hash.digest());
  }

  /** Half a surrogate pair has no UTF-8 and is refused, not replaced. */
  private static ByteBuffer utf8(String text) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
  }
}
