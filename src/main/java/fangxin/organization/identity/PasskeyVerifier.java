package fangxin.organization.identity;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.VerificationException;
import fangxin.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Verifier of passkeys: makes challenges and verifies the responses of authenticators (WebAuthn Level 2, with user
 * verification). It asks for no attestation, since any make of authenticator is accepted.
 */
@ApplicationScoped
class PasskeyVerifier {
    private static final Duration LASTS = Duration.ofMinutes(10);
    private static final String LOCAL = "localhost";
    private static final String SIGN_IN = "passkey-sign-in";
    private static final String ENROL = "passkey-enrol/";
    private static final List<PublicKeyCredentialParameters> ALGORITHMS = List.of(
            new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.ES256),
            new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.EdDSA),
            new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.RS256));

    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final AttestedCredentialDataConverter credentials = new AttestedCredentialDataConverter(converter);

    /** New credential in its stored form. */
    record RegisteredPasskey(String credentialId, String credential, long signCount) {}

    /** Verified use of a passkey: the time of its challenge, and the signature counter of the authenticator. */
    record PasskeyUse(Instant challenge, long signCount) {}

    /**
     * Returns whether passkeys are offered: browsers support them over HTTPS and on localhost only, and for host names
     * only.
     */
    static boolean isOffered() {
        URI site = URI.create(Settings.baseUrl());
        return site.getHost() != null && ("https".equals(site.getScheme()) || LOCAL.equals(site.getHost()));
    }

    /** Returns the name that passkeys are bound to. */
    static String site() {
        return URI.create(Settings.baseUrl()).getHost();
    }

    /** Creates a challenge for signing in, in base64url; the account that will answer it is not known yet. */
    String challenge(Instant now) {
        return encoded(SignedFormState.sign(SIGN_IN, SecureTokens.token(), now));
    }

    /** Returns a challenge for a new passkey of an account. */
    String enrolment(String account, Instant now) {
        return encoded(SignedFormState.sign(ENROL + account, SecureTokens.token(), now));
    }

    /** Verifies a new passkey; empty where the answer is not that of an authenticator to a challenge of this server. */
    Optional<RegisteredPasskey> enrol(String account, String answer, Instant now) {
        try {
            RegistrationData data = manager.parseRegistrationResponseJSON(answer);
            if (challengeMadeAt(data.getCollectedClientData(), ENROL + account, now)
                    .isEmpty()) {
                return Optional.empty();
            }
            manager.verify(
                    data, new RegistrationParameters(server(data.getCollectedClientData()), ALGORITHMS, true, true));
            AttestedCredentialData credential =
                    data.getAttestationObject().getAuthenticatorData().getAttestedCredentialData();
            return Optional.of(new RegisteredPasskey(
                    SecureTokens.base64Url(credential.getCredentialId()),
                    SecureTokens.base64Url(credentials.convert(credential)),
                    data.getAttestationObject().getAuthenticatorData().getSignCount()));
        } catch (VerificationException
                | DataConversionException
                | IllegalArgumentException
                | NullPointerException
                | UncheckedIOException refused) {
            return Optional.empty();
        }
    }

    /** Returns the credential that an answer claims to be made with, in base64url; empty where it cannot be read. */
    Optional<String> claimed(String answer) {
        try {
            return Optional.of(SecureTokens.base64Url(
                    manager.parseAuthenticationResponseJSON(answer).getCredentialId()));
        } catch (DataConversionException
                | IllegalArgumentException
                | NullPointerException
                | UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * Verifies an answer; empty where it was not made by this passkey, for this site, to a challenge of this server.
     */
    Optional<PasskeyUse> verify(Passkey passkey, String answer, Instant now) {
        try {
            AuthenticationData data = manager.parseAuthenticationResponseJSON(answer);
            Optional<Instant> challenge = challengeMadeAt(data.getCollectedClientData(), SIGN_IN, now);
            if (challenge.filter(passkey::follows).isEmpty()) {
                return Optional.empty();
            }
            CredentialRecordImpl record = new CredentialRecordImpl(
                    new NoneAttestationStatement(),
                    null,
                    null,
                    null,
                    passkey.signCount(),
                    credentials.convert(Base64.getUrlDecoder().decode(passkey.credential())),
                    null,
                    null,
                    null,
                    null);
            manager.verify(
                    data,
                    new AuthenticationParameters(server(data.getCollectedClientData()), record, null, true, true));
            return Optional.of(
                    new PasskeyUse(challenge.get(), data.getAuthenticatorData().getSignCount()));
        } catch (VerificationException
                | DataConversionException
                | IllegalArgumentException
                | NullPointerException
                | UncheckedIOException refused) {
            return Optional.empty();
        }
    }

    /** Returns the time of the challenge in the answer; empty if this system did not issue it, or if it is too old. */
    private static Optional<Instant> challengeMadeAt(CollectedClientData client, String purpose, Instant now) {
        return client == null
                ? Optional.empty()
                : SignedFormState.read(
                                purpose,
                                new String(client.getChallenge().getValue(), StandardCharsets.US_ASCII),
                                now,
                                LASTS)
                        .map(SignedFormState::issuedAt);
    }

    /**
     * Returns the expected server of a response. The signature covers the challenge already. On localhost the port is
     * ignored.
     */
    private static ServerProperty server(CollectedClientData client) {
        Origin here = client.getOrigin();
        String allowed = Settings.baseUrl();
        if (here != null && LOCAL.equals(site()) && LOCAL.equals(here.getHost())) {
            allowed = here.toString();
        }
        return ServerProperty.builder()
                .origin(Origin.create(allowed))
                .rpId(site())
                .challenge(new DefaultChallenge(client.getChallenge().getValue()))
                .build();
    }

    private static String encoded(String signed) {
        return SecureTokens.base64Url(signed.getBytes(StandardCharsets.US_ASCII));
    }
}
