package fangxin.naming.title;

import fangxin.common.LocalizedText;

/**
 * Value: change of one particular of a title, which alters neither its status nor its grade, with its cause as it was
 * on the day of the change.
 *
 * @param before value before; empty where an old register stated none
 * @param ground rule and article
 * @param input  what led to it, for example the report of the holder
 */
public record ParticularChange(
        TitleParticular particular, String before, String after, LocalizedText ground, LocalizedText input) {}
