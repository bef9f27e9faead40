package fangxin.organization.identity.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import fangxin.organization.identity.PasskeyInput;
import fangxin.organization.identity.SecondFactorService;
import fangxin.organization.identity.UserSessionService;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * Page for the security of the own account: the person sets up and removes an authenticator app and passkeys, and lists
 * and ends sessions and tokens.
 */
@Named
@ViewScoped
public class SecurityPage implements Serializable {
    private static final String HERE = "/my/security.xhtml?faces-redirect=true";
    private static final int QUIET_ZONE = 4;

    @Inject
    SecondFactorService factors;

    @Inject
    UserSessionService sessions;

    @Inject
    PasswordConfirmationBean confirmation;

    private transient SecondFactorService.SecondFactorStatus status;
    private transient SecondFactorService.PasskeyChallenge invitation;
    private transient List<UserSessionService.SessionView> own;
    private String secret;
    private String uri;
    private String code;
    private String label;
    private transient String answer;

    public SecondFactorService.SecondFactorStatus getStatus() {
        if (status == null) {
            status = factors.status();
        }
        return status;
    }

    /** Returns whether this person has to set up a second factor before any other act on this site. */
    public boolean isFirst() {
        return getStatus().required()
                && !getStatus().totp()
                && getStatus().passkeys().isEmpty();
    }

    public SecondFactorService.PasskeyChallenge getInvitation() {
        if (invitation == null) {
            invitation = factors.invitePasskey();
        }
        return invitation;
    }

    public String getKnownKeys() {
        return String.join(" ", getInvitation().known());
    }

    public List<UserSessionService.SessionView> getSessions() {
        if (own == null) {
            own = sessions.listOwn();
        }
        return own;
    }

    /** Returns the browser and system of a session, or the name of a program; empty where its header names neither. */
    public String client(UserSessionService.SessionView session) {
        return UserAgentName.of(session.agent()).map(PageFunctions::in).orElse("");
    }

    public void prepareTotp() {
        confirmation.require();
        SecondFactorService.TotpSecret prepared = factors.prepareTotp();
        secret = prepared.secret();
        uri = prepared.uri();
    }

    public String confirmTotp() {
        factors.confirmTotp(code);
        return PageFunctions.withFlashMessage("identity.otp.done", HERE);
    }

    public String removeTotp() {
        confirmation.require();
        factors.removeTotp();
        return PageFunctions.withFlashMessage("identity.otp.removed", HERE);
    }

    public String addPasskey() {
        confirmation.require();
        factors.addPasskey(new PasskeyInput(label, answer));
        return PageFunctions.withFlashMessage("identity.passkey.done", HERE);
    }

    public String removePasskey(String id) {
        confirmation.require();
        factors.removePasskey(id);
        return PageFunctions.withFlashMessage("identity.passkey.removed", HERE);
    }

    public String endSession(String id) {
        sessions.end(id);
        return PageFunctions.withFlashMessage("identity.session.ended", HERE);
    }

    public String endOthers() {
        sessions.endOthers();
        return PageFunctions.withFlashMessage("identity.session.othersEnded", HERE);
    }

    /** Returns the address for an authenticator app as a picture to scan, an SVG in a data URI. */
    public String getPicture() {
        try {
            BitMatrix code = new QRCodeWriter().encode(uri, BarcodeFormat.QR_CODE, 0, 0);
            int size = code.getWidth() + 2 * QUIET_ZONE;
            StringBuilder path = new StringBuilder();
            for (int y = 0; y < code.getHeight(); y++) {
                for (int x = 0; x < code.getWidth(); x++) {
                    if (code.get(x, y)) {
                        path.append('M')
                                .append(x + QUIET_ZONE)
                                .append(' ')
                                .append(y + QUIET_ZONE)
                                .append("h1v1h-1z");
                    }
                }
            }
            String svg = ("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %1$d %1$d'>"
                            + "<path fill='#fff' d='M0 0h%1$dv%1$dH0z'/><path d='%2$s'/></svg>")
                    .formatted(size, path);
            return "data:image/svg+xml;base64,"
                    + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
        } catch (WriterException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public String getSecret() {
        return secret;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
