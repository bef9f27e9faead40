package fangxin.demo;

import fangxin.platform.ConfigFiles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** One invented shop of config/demo/shops.csv, and how far it has come. */
record DemoShop(Map<String, String> row) {

    static List<DemoShop> all() {
        return ConfigFiles.csv("demo/shops.csv").stream().map(CSVRecord::toMap).map(DemoShop::new).toList();
    }

    String key() {
        return row.get("key");
    }

    String office() {
        return row.get("organ");
    }

    String trade() {
        return row.get("trade");
    }

    Fate fate() {
        return Fate.valueOf(row.get("stage"));
    }

    /** Days before the first start on which its batch is posted; last year's offices posted one after the other. */
    int posted() {
        int apart = fate().year() == Fate.Year.LAST ? 10 * (Integer.parseInt(office()) % 7) - 20 : 0;
        return fate().posted() + apart;
    }

    String get(String column) {
        return row.get(column);
    }

    /** The answers of the application form. */
    Map<String, String> answers() {
        Map<String, String> answers = new HashMap<>();
        answers.put("kind", get("kind"));
        answers.put("signName", get("sign_name"));
        answers.put("trade", trade());
        answers.put("organ", office());
        answers.put("street", get("street"));
        answers.put("address", get("address"));
        answers.put("location", get("lat") + "," + get("lng"));
        answers.put("opened", get("opened"));
        answers.put("staff", get("staff"));
        answers.put("legalPerson", get("legal_person"));
        answers.put("contactName", get("contact"));
        answers.put("contactPhone", get("phone"));
        answers.put("rightsOfficer", get("rights_officer"));
        answers.put("rightsPhone", get("rights_phone"));
        boolean returns = get("return_days") != null && !get("return_days").isBlank();
        answers.put("offersReturns", String.valueOf(returns));
        answers.put("firstAsked", "true");
        answers.put("advancePayment", "true");
        if (returns) {
            answers.put("returnDays", get("return_days"));
            answers.put("returnGoods", get("return_goods"));
            answers.put("returnExclusions", get("return_exclusions"));
            answers.put("refundRoute", "ORIGINAL");
        }
        return answers;
    }
}
