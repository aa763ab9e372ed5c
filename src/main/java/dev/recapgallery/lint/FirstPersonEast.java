package dev.recapgallery.lint;

import java.util.List;
import java.util.regex.Pattern;

/**
 * As {@link FirstPerson}, in Russian, Ukrainian, Japanese, Chinese and Korean: {@code Я у Эрмитажа}, {@code 鳥居の前の私};
 * not {@code Я в восторге} or {@code 失敗した私}, which say how somebody is.
 */
final class FirstPersonEast {

    private static final String END = "(?![\\p{L}\\p{M}\\p{N}-])";

    private static final String NAMES = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";

    private static final String WHERE =
            "(?:у|в|во|на|с|со|перед|возле|около|рядом|под|над|среди|между|посреди|после|до|біля|з|із|поруч|під|серед|після)"
                    + END;

    private static final List<Pattern> SEEN = List.of(
            // Russian, Ukrainian
            Pattern.compile(
                    "[\\s*_]*+(?:Вот |А вот |А это |Это |А ось |Ось |Це )?[Яя](?:, [^,.!?]{1,40},)? (?:"
                            + WHERE
                            + "(?! (?:шоке|восторге|ужасе|домике|курсе|деле|теме|порядке|печали|танке|ударе|ногах|мели|пенсии|латыни|диете|взводе|захваті|шоці|ты|тобой|вами|утра|детства|самого)"
                            + END
                            + ")(?! [^.!?]{0,30}языке)|за (?:рул|работ|стол|кафедр|стойк|роботою|кермом)|(?:и|та|й|і) \\p{Lu}|(?:и|та|і) (?:мой|моя|мои|наш|наша|мій|мої)"
                            + END + "|(?:слева|справа|посередине|в центре|ліворуч|праворуч)" + END + "|\\().*",
                    Pattern.DOTALL),
            Pattern.compile("[\\s*_]*+(?:Мы со? |Ми з )" + NAMES + ".*", Pattern.DOTALL),
            Pattern.compile(
                    "[\\s*_]*+(?:" + NAMES + "(?:,? (?:и )?)){1,6}(?:и|та|і|й) я(?=[\\s*_]*(?:$|[.,!(]| " + WHERE
                            + ")).*",
                    Pattern.DOTALL),
            Pattern.compile("[\\s*_]*+(?:Это|А это|А вот и|Це) я[\\s.!)]*"),
            // Japanese
            Pattern.compile(
                    "[^。！？]*(?:前|隣|となり|横|中|上|下|奥|後ろ|そば|傍|近く|脇|手前|会場|ステージ|頂上|山頂|海辺|浜辺)(?:の|で|に立つ|にいる|に座る|で立つ)(?:私|僕|俺|わたし|ぼく|自分)[。！!\\s]*"),
            Pattern.compile("[^。！？]*(?:ている|てる|立つ|座る|歩く|食べる|飲む|笑う|持つ|並ぶ|話す|登る|乗る|踊る|撮られる)(?:私|僕|俺|わたし|ぼく)[。！!\\s]*"),
            Pattern.compile(
                    "[^。！？]*(?:左|右|中央|真ん中|端|手前|奥|後ろ|これ)(?:から[^。！？]{1,6})?(?:が|は)(?:私|僕|俺|わたし|ぼく|自分)(?:です|だ)?[。！!）)\\s]*"),
            Pattern.compile("[^。！？]*(?:私|僕|俺|わたし|ぼく|自分)[（(](?:左|右|中央|真ん中|手前|奥)[^（()）]{0,6}[)）].*"),
            Pattern.compile("(?:私|僕|俺|わたし|ぼく)[と、].*(?:さん|くん|君|ちゃん|先生|氏|様).*", Pattern.DOTALL),
            Pattern.compile(
                    "(?:私|僕|俺|わたし|ぼく)と(?:友人|友達|友だち|妻|夫|母|父|両親|家族|娘|息子|兄|姉|弟|妹|彼女|彼|同僚|仲間|愛犬|猫|犬|\\p{IsKatakana}[\\p{IsKatakana}ー・]+)(?:[、,のがでは。！!\\s].*)?"),
            Pattern.compile(
                    ".*(?:さん|くん|君|ちゃん|先生|氏|様|友人|友達|妻|夫|母|父|娘|息子|\\p{IsKatakana}[\\p{IsKatakana}ー・]+)[と、](?:私|僕|俺|わたし|ぼく)[。！!]?"),
            // Chinese
            Pattern.compile("我(?:和|与|與|跟)(?!你|您|世界|自己|时间|時間|编程|電腦|电脑)[^，。！？的]{1,12}(?:在.{1,20})?[。！!]?"),
            Pattern.compile("我[站坐]?在(?![想等看听聽说說找做学學写寫忙玩哪这這那])[^，。！？]{1,12}(?:前|上|下|里|裡|旁|边|邊|中|外|门口|門口|的合影|留影)[。！!]?"),
            Pattern.compile("[^，。！？]{1,12}(?:前|上|下|里|裡|旁|旁边|旁邊|中)的我[。！!]?"),
            Pattern.compile("[^，。！？]{1,12}(?:和|与|與)我(?:的合影|在.{1,12})?[。！!]?"),
            // Korean
            Pattern.compile(".*(?:앞|옆|뒤|위|안|곁)(?:에서|에 선|에 있는|의)? (?:나|저)[.!]?"),
            Pattern.compile("(?:나와|저와) .{1,12}(?:씨|님|친구|엄마|아빠|동생|언니|오빠|누나|형)[.!]?"),
            Pattern.compile("\\S+(?:와|과|랑|하고) (?:나|저)[.!]?"));

    private FirstPersonEast() {}

    static boolean isSeenBy(String text) {
        return SEEN.stream().anyMatch(seen -> seen.matcher(text).matches());
    }
}
