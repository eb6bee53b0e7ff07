package org.pointsbank.local.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pointsbank.local.template.Template;

/** The JWT authorizer: signature, issuer, audience and lifetime of a bearer token. */
final class Authorizer {
  private static final String BEARER = "bearer ";

  private final DefaultJWTProcessor<SecurityContext> tokens = new DefaultJWTProcessor<>();

  Authorizer(Template.Api api, JWKSet keys) {
    tokens.setJWSKeySelector(
        new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, new ImmutableJWKSet<>(keys)));
    DefaultJWTClaimsVerifier<SecurityContext> claims =
        new DefaultJWTClaimsVerifier<>(
            Set.copyOf(api.audiences()),
            new JWTClaimsSet.Builder().issuer(api.issuer()).build(),
            Set.of("exp", "sub"),
            Set.of());
    claims.setMaxClockSkew(0);
    tokens.setJWTClaimsSetVerifier(claims);
  }

  /** The claims of the token in an Authorization header, as texts; nothing if it is not valid. */
  Optional<Map<String, String>> claims(Optional<String> header) {
    Optional<String> token =
        header
            .filter(text -> text.regionMatches(true, 0, BEARER, 0, BEARER.length()))
            .map(text -> text.substring(BEARER.length()).strip());
    if (token.isEmpty()) {
      return Optional.empty();
    }
    try {
      SignedJWT signed = SignedJWT.parse(token.get());
      if (tokens.process(signed, null) == null) {
        return Optional.empty();
      }
      return Optional.of(texts(signed.getPayload().toJSONObject()));
    } catch (ParseException | BadJOSEException | JOSEException e) {
      // Not a fault: whoever sends such a token is told so, and nothing more.
      return Optional.empty();
    }
  }

  private static Map<String, String> texts(Map<String, Object> claims) {
    Map<String, String> texts = new TreeMap<>();
    claims.forEach((name, value) -> texts.put(name, text(value)));
    return texts;
  }

  /** The gateway writes a list as "[a b]". */
  private static String text(Object value) {
    return value instanceof List<?> list
        ? list.stream().map(String::valueOf).collect(Collectors.joining(" ", "[", "]"))
        : String.valueOf(value);
  }
}
