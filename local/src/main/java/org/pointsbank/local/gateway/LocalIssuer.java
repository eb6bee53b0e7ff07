package org.pointsbank.local.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/** Signs tokens for whoever asks: on this machine everybody may be anybody. */
public final class LocalIssuer {
  private final String name;
  private final String audience;
  private final RSAKey key;

  private LocalIssuer(String name, String audience, RSAKey key) {
    this.name = name;
    this.audience = audience;
    this.key = key;
  }

  /** An issuer with a new key. */
  public static LocalIssuer create(String name, String audience) {
    try {
      return new LocalIssuer(name, audience, new RSAKeyGenerator(2048).keyID("local").generate());
    } catch (JOSEException e) {
      throw new IllegalStateException("this JDK makes no RSA keys", e);
    }
  }

  /** The public key, as an issuer shows it. */
  JWKSet keys() {
    return new JWKSet(key.toPublicJWK());
  }

  /**
   * A token of {@code subject}.
   *
   * @param lasts from now by this machine's clock, not by the bank's, which may be set; a negative
   *     duration makes a token that has expired
   */
  public String token(String subject, Duration lasts) {
    return token(subject, audience, lasts);
  }

  String token(String subject, String audience, Duration lasts) {
    Instant now = Instant.now();
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .issuer(name)
            .subject(subject)
            .audience(audience)
            .issueTime(Date.from(lasts.isNegative() ? now.plus(lasts).minusSeconds(1) : now))
            .expirationTime(Date.from(now.plus(lasts)))
            .build();
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException("this JDK signs no tokens", e);
    }
    return token.serialize();
  }
}
