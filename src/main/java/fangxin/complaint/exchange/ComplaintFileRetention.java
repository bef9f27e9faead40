package fangxin.complaint.exchange;

import fangxin.organization.retention.RetainedPersonalData;
import fangxin.organization.retention.RetainedRecords;
import fangxin.organization.retention.RetentionCutoff;
import fangxin.organization.storage.FileStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Retention of the files of the platforms with their refused rows, which hold contacts and reports: it finds the
 * imports that arrived before the cutoff, and deletes their files and refused rows.
 */
@ApplicationScoped
class ComplaintFileRetention implements RetainedPersonalData {
    @Inject
    ExchangeRepository exchange;

    @Inject
    FileStore files;

    @Override
    public String kind() {
        return "COMPLAINT_FILE";
    }

    @Override
    public RetainedRecords records(RetentionCutoff cutoff) {
        return new RetainedRecords(
                "i.id",
                "from ComplaintImport i where i.file is not null and i.receivedAt < :before",
                Map.of("before", cutoff.moment()));
    }

    @Override
    public void erase(String id) {
        exchange.intakeForUpdate(id).eraseFile();
        exchange.deleteRefused(id);
        files.of(id, ComplaintExchangeService.PURPOSE).forEach(files::remove);
    }
}
