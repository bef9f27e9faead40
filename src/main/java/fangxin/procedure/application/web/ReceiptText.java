package fangxin.procedure.application.web;

import fangxin.platform.config.ApplicationClock;
import fangxin.procedure.application.Attachment;
import java.time.format.DateTimeFormatter;

/** Text of a receipt for a file, plain in both languages; its SHA-256 can be verified without this system. */
final class ReceiptText {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx").withZone(ApplicationClock.CHINA);

    private ReceiptText() {}

    static String of(String reference, Attachment file) {
        return """
            放心消费创建 材料回执 / Receipt

            申报编号 Reference:      %s
            材料类别 Evidence type:  %s
            文件名 File name:        %s
            类型 Type:               %s
            大小 Bytes:              %d
            收到时间 Received:       %s
            文件编号 File id:        %s
            SHA-256:                 %s

            SHA-256 是系统所存文件的指纹（照片已去掉定位信息并重新编码，与手机里的原件指纹不同）。
            The fingerprint is of the file as stored: photos are re-encoded without their location, so it
            differs from that of the original on your phone.
            """.formatted(
                        reference,
                        file.evidenceType(),
                        file.name(),
                        file.type(),
                        file.bytes(),
                        TIME.format(file.storedAt()),
                        file.file(),
                        file.sha256());
    }
}
